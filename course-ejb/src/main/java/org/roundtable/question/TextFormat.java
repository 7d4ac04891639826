package org.roundtable.question;

/** How an author wrote a text. */
public enum TextFormat {

    MARKDOWN,
    HTML,
    /** Shown as it stands, with its line breaks. */
    PLAIN
}
