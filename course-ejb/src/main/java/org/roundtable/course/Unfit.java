package org.roundtable.course;

import org.roundtable.shared.RuleBroken;

/** What was entered for a course or an offering cannot be used as it is. */
public class Unfit extends RuleBroken {

    public Unfit(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
