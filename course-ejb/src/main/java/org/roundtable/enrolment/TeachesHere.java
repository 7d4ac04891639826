package org.roundtable.enrolment;

import org.roundtable.shared.RuleBroken;

/** Who teaches a course does not learn in it. */
public class TeachesHere extends RuleBroken {

    public TeachesHere() {
        super("enrolment.teachesHere");
    }
}
