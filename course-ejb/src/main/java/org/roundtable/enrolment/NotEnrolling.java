package org.roundtable.enrolment;

import org.roundtable.shared.RuleBroken;

/** The offering takes no applications, not yet or not any more. */
public class NotEnrolling extends RuleBroken {

    public NotEnrolling() {
        super("enrolment.notEnrolling");
    }
}
