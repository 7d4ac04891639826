package org.roundtable.attempt;

import java.time.Instant;

/** An event that has nothing newer than itself in one respect: the last of its log, or the last about its slot. */
record Newest(Long attempt, int seq, String hash, EventKind kind, Integer slot, Integer revision, String answer, boolean flagged, Instant at, boolean late) {

    Head head() {
        return new Head(seq, hash);
    }

    /** Whether it is an answer that was taken. */
    boolean holds() {
        return kind == EventKind.SAVED || kind == EventKind.LATE_ACCEPTED;
    }

    Held held() {
        return new Held(slot, revision, answer, flagged, at, late);
    }
}
