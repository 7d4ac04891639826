package org.roundtable.question;

/** What the author thinks. */
public enum Difficulty {

    EASY,
    MEDIUM,
    HARD
}
