package org.roundtable.rubric;

import org.roundtable.shared.RuleBroken;

/** A line of a rubric cannot be understood. */
public class UnfitRubric extends RuleBroken {

    UnfitRubric(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
