package org.roundtable.network;

import org.roundtable.shared.RuleBroken;

/** Stewards do this to one another, never to themselves. */
public class NotOneself extends RuleBroken {

    public NotOneself() {
        super("network.notOneself");
    }
}
