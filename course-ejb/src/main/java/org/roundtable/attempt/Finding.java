package org.roundtable.attempt;

/**
 * Where a log is not what it was.
 *
 * @param seq the first event that is not as it was
 */
public record Finding(int seq, Kind kind) {

    /** What is wrong there. */
    public enum Kind {

        /** It is not there, but later ones are. */
        MISSING,
        /** It, or its place, is not what it was when it was written. */
        CHANGED,
        /** What it says was answered is not what was answered. */
        ANSWER_CHANGED,
        /** It and all after it are not there any more. */
        CUT_OFF,
        /** A receipt says something else. */
        NOT_AS_REMEMBERED,
        /** What was marked is not what it says was answered. */
        MARKED_OTHERWISE,
        /** A file it names is gone, or is not the one that came. */
        FILE_CHANGED
    }
}
