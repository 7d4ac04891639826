package org.roundtable.network;

import org.roundtable.shared.RuleBroken;

/** The current password was asked for, and another one was given. */
public class WrongPassword extends RuleBroken {

    public WrongPassword() {
        super("network.wrongPassword");
    }
}
