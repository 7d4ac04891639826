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
    ESSAY
}
