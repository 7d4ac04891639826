package org.roundtable.assignment;

import org.roundtable.shared.RuleBroken;

/** Nothing is handed in here now: the offering is not under way, or the learner is not enrolled in it any more. */
public class NotTaken extends RuleBroken {

    public NotTaken() {
        super("assignment.notTaken");
    }
}
