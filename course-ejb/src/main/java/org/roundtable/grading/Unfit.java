package org.roundtable.grading;

import org.roundtable.shared.RuleBroken;

/** What was entered for a grading rule or a mark cannot be used as it is. */
public class Unfit extends RuleBroken {

    public Unfit(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
