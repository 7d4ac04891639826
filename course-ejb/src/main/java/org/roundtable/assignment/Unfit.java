package org.roundtable.assignment;

import org.roundtable.shared.RuleBroken;

/** What was entered for an assignment or a mark cannot be used as it is. */
public class Unfit extends RuleBroken {

    public Unfit(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
