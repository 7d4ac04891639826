package org.roundtable.network;

import org.roundtable.shared.RuleBroken;

/** Address and password do not belong together; which of them is wrong is not told. */
public class WrongCredentials extends RuleBroken {

    public WrongCredentials() {
        super("network.wrongCredentials");
    }
}
