package org.roundtable.allowance;

import org.roundtable.shared.RuleBroken;

/** An accommodation cannot be granted as it was entered. */
public class AccommodationUnfit extends RuleBroken {

    AccommodationUnfit(String messageKey) {
        super(messageKey);
    }
}
