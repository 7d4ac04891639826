package org.roundtable.question;

import org.roundtable.shared.RuleBroken;

/** A retired question is not changed: bring it back first. */
public class QuestionRetired extends RuleBroken {

    QuestionRetired() {
        super("question.retired");
    }
}
