package org.roundtable.desk;

import org.roundtable.shared.RuleBroken;

/** What was asked for at the desk cannot be done like this. */
public class DeskUnfit extends RuleBroken {

    public DeskUnfit(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
