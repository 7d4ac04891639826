package org.roundtable.enrolment;

import org.roundtable.shared.RuleBroken;

/** The team has to say why. */
public class ReasonNeeded extends RuleBroken {

    public ReasonNeeded() {
        super("enrolment.reasonNeeded");
    }
}
