package org.roundtable.lecture;

import static org.roundtable.access.Permission.VIEW_COURSE;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.roundtable.access.Guard;
import org.roundtable.access.Role;
import org.roundtable.course.Course;
import org.roundtable.course.Offering;
import org.roundtable.course.Offerings;
import org.roundtable.enrolment.Enrolment;
import org.roundtable.enrolment.EnrolmentState;
import org.roundtable.enrolment.Enrolments;
import org.roundtable.shared.Audience;
import org.roundtable.shared.NotThere;

/** Finds out as what the caller reads. Whoever is neither of the team nor a learner of an offering that has begun finds nothing. */
@Dependent
class Readers {

    @Inject Guard guard;
    @Inject Offerings offerings;
    @Inject Enrolments enrolments;

    /**
     * Somebody who may read.
     *
     * @param offering {@code null} where the team looks at the course itself
     * @param enrolment {@code null} for the team
     */
    record Reader(Offering offering, Enrolment enrolment, Audience audience) {

        Long offeringId() {
            return offering == null ? null : offering.id();
        }

        Long enrolmentId() {
            return enrolment == null ? null : enrolment.id();
        }

        boolean team() {
            return audience == Audience.TEAM;
        }

        /** Whether what they do counts. */
        boolean learning() {
            return enrolment != null && enrolment.state() == EnrolmentState.ENROLLED && offering.state().underWay();
        }
    }

    Reader of(Course course, Long offeringId) {
        if (offeringId == null) {
            guard.require(VIEW_COURSE, course.place());
            return new Reader(null, null, Audience.TEAM);
        }
        var enrolment = enrolments.of(guard.caller(), offeringId);
        var offering = enrolment.map(Enrolment::offering).or(() -> offerings.by(offeringId))
            .filter(found -> found.course().id().equals(course.id())).orElseThrow(NotThere::new);
        guard.require(VIEW_COURSE, offering.place());
        if (guard.roles(offering.place()).stream().anyMatch(role -> role != Role.LEARNER && role.may(VIEW_COURSE))) {
            return new Reader(offering, null, Audience.TEAM);
        }
        return Optional.of(new Reader(offering, enrolment.orElseThrow(NotThere::new), Audience.LEARNERS))
            .filter(reader -> reader.offering().state().underWay()).orElseThrow(NotThere::new);
    }
}
