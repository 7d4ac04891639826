package org.roundtable.attempt;

/** What is done about a question that turned out wrong after it was asked. */
public enum Treatment {
    /** The corrected key holds, the old one does not. */
    CHANGE_KEY,
    /** Each answer earns by the key that is better for it, the old one or the corrected one. */
    ACCEPT_BOTH,
    /** Whoever was asked earns everything. */
    FULL_CREDIT,
    /** It counts for nobody, and its marks leave the total. */
    DROP;

    /** Whether it needs a corrected question to mark by. */
    public boolean byNewKey() {
        return this == CHANGE_KEY || this == ACCEPT_BOTH;
    }
}
