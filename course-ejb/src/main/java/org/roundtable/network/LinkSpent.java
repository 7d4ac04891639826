package org.roundtable.network;

import org.roundtable.shared.RuleBroken;

/** A mailed link was followed before, replaced by a newer one, or is too old. */
public class LinkSpent extends RuleBroken {

    public LinkSpent() {
        super("network.linkSpent");
    }
}
