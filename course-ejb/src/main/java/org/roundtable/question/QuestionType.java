package org.roundtable.question;

/** What kind of answer a question asks for. */
public enum QuestionType {

    SINGLE_CHOICE,
    MULTIPLE_CHOICE,
    TRUE_FALSE,
    SHORT_TEXT,
    NUMERIC,
    MATCHING,
    ORDERING,
    CLOZE,
    ESSAY,
    FILE_UPLOAD;

    /** Whether a person has to look at every answer. */
    public boolean byHand() {
        return this == ESSAY || this == FILE_UPLOAD;
    }
}
