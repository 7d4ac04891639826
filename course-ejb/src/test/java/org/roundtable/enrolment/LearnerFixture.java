package org.roundtable.enrolment;

import static org.roundtable.house.Given.stored;
import static org.roundtable.house.Given.the;

import java.time.Clock;
import org.roundtable.course.Offering;
import org.roundtable.course.Offerings;
import org.roundtable.network.Members;

/** Learners who simply are enrolled, stored. */
public final class LearnerFixture {

    private LearnerFixture() {}

    public static Enrolment learner(Offering offering, Long member) {
        return stored(() -> {
            var now = the(Clock.class).instant();
            var enrolment = new Enrolment(the(Offerings.class).by(offering.id()).orElseThrow(), the(Members.class).reference(member), now);
            enrolment.enrol(now);
            the(Enrolments.class).add(enrolment);
            return enrolment;
        });
    }
}
