package org.roundtable.course;

import org.roundtable.shared.RuleBroken;

/** Something cannot go, because learners are working with it or have already. */
public class StillNeeded extends RuleBroken {

    public StillNeeded(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
