package org.roundtable.lecture;

import org.roundtable.shared.RuleBroken;

/** The offering is over for this learner: they can read, and nothing counts any more. */
public class OfferingOver extends RuleBroken {

    public OfferingOver() {
        super("lecture.offeringOver");
    }
}
