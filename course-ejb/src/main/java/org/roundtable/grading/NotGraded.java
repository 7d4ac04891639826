package org.roundtable.grading;

import org.roundtable.shared.RuleBroken;

/** Grading cannot be closed: something is still open. */
public class NotGraded extends RuleBroken {

    NotGraded(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
