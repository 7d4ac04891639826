package org.roundtable.attempt;

import org.roundtable.shared.RuleBroken;

/** A question cannot be treated like this. */
public class RulingUnfit extends RuleBroken {

    public RulingUnfit(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
