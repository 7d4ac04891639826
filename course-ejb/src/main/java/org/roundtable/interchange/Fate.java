package org.roundtable.interchange;

/** What becomes of something found in a file once its import is confirmed. */
public enum Fate {

    /** A question, complete. */
    READY,
    /** A question that lacks something; it is kept as a draft. */
    DRAFT,
    /** A question that the bank, or the file further up, holds already word for word; it is not taken twice. */
    KNOWN,
    /** No question, but it is heeded: a category for those that follow. */
    HEEDED,
    /** Not taken, and the remarks say why. */
    LEFT
}
