package org.roundtable.question;

import org.roundtable.shared.RuleBroken;

/** A question lacks something before learners can be asked it. */
public class NotReady extends RuleBroken {

    NotReady(int gaps) {
        super("question.notReady", gaps);
    }
}
