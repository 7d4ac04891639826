package org.roundtable.shared;

/** What was asked for does not exist, or not for this caller: both look the same, so that ids cannot be probed. */
public class NotThere extends RuleBroken {

    public NotThere() {
        super("shared.notThere");
    }
}
