package org.roundtable.question;

import org.roundtable.shared.RuleBroken;

/** What was sent is no answer of any kind. */
public class AnswerUnreadable extends RuleBroken {

    AnswerUnreadable() {
        super("question.answerUnreadable");
    }
}
