package org.roundtable.question;

import org.roundtable.shared.RuleBroken;

/** What stands in a gap of a text cannot be understood; says which gap. */
public class UnfitGap extends RuleBroken {

    UnfitGap(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
