package org.roundtable.attempt;

/** What became of what was sent. */
public enum SaveKind {

    SAVED,
    /** Something as new or newer is held for one answer at least: that one was not overwritten; the others are saved. */
    STALE,
    /** It is for a page that is not open: that answer stays as it was. */
    CLOSED,
    /** Another tab or device has the attempt: nothing was saved. */
    OTHER_WRITER,
    /** It was answered from where it may not be: nothing was saved, and nothing is until the team lets it go on. */
    LOCKED,
    /** The attempt is handed in, or its time is over: nothing was saved. */
    OVER;

    /** Whether who sent it can write nothing any more, unless somebody else does something about it. */
    public boolean keepsFromWriting() {
        return this == OTHER_WRITER || this == LOCKED || this == OVER;
    }
}
