package org.roundtable.enrolment;

import org.roundtable.shared.RuleBroken;

/** The offering lets nobody leave by themselves any more. */
public class MayNotLeave extends RuleBroken {

    public MayNotLeave() {
        super("enrolment.mayNotLeave");
    }
}
