package org.roundtable.allowance;

import org.roundtable.shared.RuleBroken;

/** An override cannot be granted as it was entered. */
public class OverrideUnfit extends RuleBroken {

    OverrideUnfit(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
