package org.roundtable.network;

import org.roundtable.shared.RuleBroken;

/** Something typed does not fit its field; the message says which and how. */
public class Unfit extends RuleBroken {

    Unfit(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
