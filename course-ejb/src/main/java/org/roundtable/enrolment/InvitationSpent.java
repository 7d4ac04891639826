package org.roundtable.enrolment;

import org.roundtable.shared.RuleBroken;

/** The invitation was used, taken back, or is too old. */
public class InvitationSpent extends RuleBroken {

    public InvitationSpent() {
        super("enrolment.invitationSpent");
    }
}
