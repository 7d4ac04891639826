package org.roundtable.question;

import org.roundtable.shared.RuleBroken;

/** A line of a table of units cannot be understood. */
public class UnfitUnit extends RuleBroken {

    UnfitUnit(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
