package org.roundtable.network;

import java.io.Serializable;
import java.time.Instant;

/** One member in the list stewards see. */
public record StewardedRow(Long id, String handle, String displayName, String email, Instant joinedAt, boolean steward, boolean disabled) implements Serializable {

    static StewardedRow of(Member member) {
        return new StewardedRow(member.id(), member.handle(), member.displayName(), member.email(), member.joinedAt(), member.steward(), member.disabled());
    }
}
