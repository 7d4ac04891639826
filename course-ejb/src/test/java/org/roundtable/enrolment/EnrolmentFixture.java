package org.roundtable.enrolment;

import static org.roundtable.house.Given.stored;
import static org.roundtable.house.Given.the;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.function.BiConsumer;
import org.roundtable.course.Offering;
import org.roundtable.course.Offerings;
import org.roundtable.course.Places;
import org.roundtable.network.Members;

/** Members in each state of an enrolment, stored; those who hold a place have taken it. */
public final class EnrolmentFixture {

    private EnrolmentFixture() {}

    public static Enrolment applied(Offering offering, Long member) {
        return stands(offering, member, (enrolment, now) -> { });
    }

    public static Enrolment atEntrance(Offering offering, Long member) {
        return stands(offering, member, Enrolment::sendToEntrance);
    }

    public static Enrolment enrolled(Offering offering, Long member) {
        return stands(offering, member, (enrolment, now) -> {
            take(offering);
            enrolment.enrol(now);
        });
    }

    public static Enrolment waitlisted(Offering offering, Long member) {
        return stands(offering, member, Enrolment::waitForPlace);
    }

    /** @return somebody for whom a place is kept for 48 hours */
    public static Enrolment admitted(Offering offering, Long member) {
        return stands(offering, member, (enrolment, now) -> {
            take(offering);
            enrolment.waitForPlace(now);
            enrolment.offerPlace(now);
        });
    }

    public static Enrolment rejected(Offering offering, Long member) {
        return stands(offering, member, (enrolment, now) -> enrolment.reject(Cause.BY_TEAM, "Not this time.", now));
    }

    public static Enrolment rejectedAtEntrance(Offering offering, Long member) {
        return stands(offering, member, (enrolment, now) -> {
            enrolment.sendToEntrance(now);
            enrolment.scoreEntrance(EntranceOutcome.FAILED, new BigDecimal("40"));
            enrolment.reject(Cause.ENTRANCE_NOT_PASSED, null, now);
        });
    }

    public static Enrolment withdrawn(Offering offering, Long member) {
        return stands(offering, member, (enrolment, now) -> enrolment.leave(Cause.OWN_WISH, null, now));
    }

    public static Enrolment completed(Offering offering, Long member) {
        return stands(offering, member, (enrolment, now) -> {
            take(offering);
            enrolment.enrol(now);
            enrolment.conclude(true, now);
        });
    }

    private static void take(Offering offering) {
        if (!the(Places.class).take(offering.id())) {
            throw new IllegalStateException("no place left in " + offering.title());
        }
    }

    private static Enrolment stands(Offering offering, Long member, BiConsumer<Enrolment, java.time.Instant> where) {
        return stored(() -> {
            var now = the(Clock.class).instant();
            var enrolment = new Enrolment(the(Offerings.class).by(offering.id()).orElseThrow(), the(Members.class).reference(member), now);
            the(Enrolments.class).add(enrolment);
            where.accept(enrolment, now);
            return enrolment;
        });
    }
}
