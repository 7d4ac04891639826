package org.roundtable.enrolment;

import org.roundtable.shared.RuleBroken;

/** The enrolment is not in the state this step starts from: somebody, or time, has moved it on. */
public class StandsElsewhere extends RuleBroken {

    public StandsElsewhere() {
        super("enrolment.standsElsewhere");
    }
}
