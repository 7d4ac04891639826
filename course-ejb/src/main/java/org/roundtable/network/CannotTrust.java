package org.roundtable.network;

import org.roundtable.shared.RuleBroken;

/** Who is a steward already, or cannot sign in, cannot be made one. */
public class CannotTrust extends RuleBroken {

    public CannotTrust() {
        super("network.cannotTrust");
    }
}
