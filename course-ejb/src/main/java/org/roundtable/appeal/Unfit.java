package org.roundtable.appeal;

import org.roundtable.shared.RuleBroken;

/** An appeal cannot be made, or answered, like this. */
public class Unfit extends RuleBroken {

    public Unfit(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
