package org.roundtable.attempt;

import java.util.Objects;

/**
 * Where the log of an attempt ends: its newest event. It stands for that event and for all before it.
 *
 * @param seq how many events there are
 * @param hash of the newest, 64 hexadecimal digits
 */
public record Head(int seq, String hash) {

    /** Before anything happened. */
    static final Head NONE = new Head(0, "0".repeat(64));

    private static final int SHORT = 12;

    public Head {
        hash = seq == 0 ? "0".repeat(64) : Objects.requireNonNull(hash);
    }

    /** @return the beginning of the hash, enough to tell one event from another */
    public String shortly() {
        return hash.substring(0, Math.min(SHORT, hash.length()));
    }

    /** Whether this is what {@code receipt} says, which may know the beginning of the hash alone. */
    boolean meets(Head receipt) {
        return seq == receipt.seq && receipt.hash.length() >= SHORT && hash.startsWith(receipt.hash);
    }
}
