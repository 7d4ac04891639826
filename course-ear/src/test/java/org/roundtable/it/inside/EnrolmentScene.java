package org.roundtable.it.inside;

import static org.roundtable.it.inside.Actors.doing;
import static org.roundtable.it.inside.Actors.use;

import org.roundtable.enrolment.Admitting;
import org.roundtable.enrolment.Enrolling;

/** Members come into an offering. */
final class EnrolmentScene {

    private EnrolmentScene() {}

    static void apply(long member, long offering) throws Exception {
        doing(member, () -> use(Enrolling.class).apply(offering, null));
    }

    /** Past the entrance test; onto the waiting list, where no place is left. */
    static void admit(long lead, long member, long offering) throws Exception {
        var enrolment = Rows.id("select id from enrolment where member_id = ? and offering_id = ?", member, offering);
        doing(lead, () -> use(Admitting.class).admit(enrolment, "They have shown it elsewhere."));
    }
}
