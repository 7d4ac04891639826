package org.roundtable.lecture;

/** Why an item of the outline cannot be opened yet. */
public enum Lock {

    NONE,
    /** It opens at a time. */
    NOT_YET,
    /** Something else has to be done first. */
    WAITS,
    /** Nobody has published it. */
    NOT_WRITTEN
}
