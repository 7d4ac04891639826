package org.roundtable.attempt;

import org.roundtable.shared.RuleBroken;

/** A test cannot be begun at this moment, or not by this learner; the message says why. */
public class NotNow extends RuleBroken {

    NotNow(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
