package org.roundtable.enrolment;

import org.roundtable.shared.RuleBroken;

/** One comes into this offering by invitation only, and there is none for this member. */
public class NotInvited extends RuleBroken {

    public NotInvited() {
        super("enrolment.notInvited");
    }
}
