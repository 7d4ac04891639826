package org.roundtable.enrolment;

import org.roundtable.shared.RuleBroken;

/** They are in already, or on the way. */
public class AlreadyIn extends RuleBroken {

    public AlreadyIn() {
        super("enrolment.alreadyIn");
    }
}
