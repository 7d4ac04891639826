package org.roundtable.review;

import org.roundtable.shared.RuleBroken;

/** A round cannot be opened, or a review given, like this. */
public class Unfit extends RuleBroken {

    public Unfit(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
