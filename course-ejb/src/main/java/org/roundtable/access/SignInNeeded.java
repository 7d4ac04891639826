package org.roundtable.access;

import org.roundtable.shared.RuleBroken;

/** Nobody is signed in, and this needs somebody. */
public class SignInNeeded extends RuleBroken {

    public SignInNeeded() {
        super("access.signInNeeded");
    }
}
