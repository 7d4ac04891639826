package org.roundtable.network;

import org.roundtable.shared.RuleBroken;

/** A password that would be guessed too soon; the message says why. */
public class WeakPassword extends RuleBroken {

    WeakPassword(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
