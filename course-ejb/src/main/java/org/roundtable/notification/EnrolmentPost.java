package org.roundtable.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.roundtable.course.Admission;
import org.roundtable.course.Courses;
import org.roundtable.course.Offering;
import org.roundtable.course.Offerings;
import org.roundtable.course.Teacher;
import org.roundtable.enrolment.Cause;
import org.roundtable.enrolment.MemberAdmitted;
import org.roundtable.enrolment.MemberApplied;
import org.roundtable.enrolment.MemberAsked;
import org.roundtable.enrolment.MemberEnrolled;
import org.roundtable.enrolment.MemberRejected;
import org.roundtable.enrolment.MemberWaitlisted;
import org.roundtable.enrolment.MemberWithdrew;
import org.roundtable.enrolment.PlaceOffered;
import org.roundtable.network.Members;
import org.roundtable.network.Networks;

/** What members are told of their places, and teams of who asks for one. */
@Dependent
class EnrolmentPost {

    @Inject Outbox outbox;
    @Inject Members members;
    @Inject Networks networks;
    @Inject Courses courses;
    @Inject Offerings offerings;

    /** The team, where it decides. */
    void applied(@Observes MemberApplied event) {
        var offering = offering(event.offering());
        if (offering.admission() == Admission.APPROVAL) {
            var who = members.by(event.member()).orElseThrow().displayName();
            courses.team(offering.course().id()).stream().filter(teacher -> teacher.role().teaches()).map(Teacher::member)
                .forEach(teacher -> outbox.tell(teacher, Letter.to(teacher, "memberApplied", "/enrolment/roster?offering=" + offering.id(),
                    offering.course().title(), offering.title(), who)));
        }
    }

    void asked(@Observes MemberAsked event) {
        var offering = offering(event.offering());
        var inviter = members.by(event.by()).orElseThrow();
        outbox.mail(event.email(), Letter.withSecret("memberAsked", inviter.language(), "/enrolment/invitation?token=" + event.secret(),
            offering.course().title(), offering.title(), inviter.displayName(), networks.current().name()));
    }

    void admitted(@Observes MemberAdmitted event) {
        tell(event.member(), event.offering(), "memberAdmitted", event.note());
    }

    void enrolled(@Observes MemberEnrolled event) {
        tell(event.member(), event.offering(), "memberEnrolled", offering(event.offering()).startsAt());
    }

    void waitlisted(@Observes MemberWaitlisted event) {
        tell(event.member(), event.offering(), "memberWaitlisted");
    }

    void offered(@Observes PlaceOffered event) {
        tell(event.member(), event.offering(), "placeOffered", event.until());
    }

    void rejected(@Observes MemberRejected event) {
        tell(event.member(), event.offering(), event.cause() == Cause.ENTRANCE_NOT_PASSED ? "entranceNotPassed" : "memberRejected", event.note());
    }

    void withdrew(@Observes MemberWithdrew event) {
        if (!event.member().equals(event.by())) {
            tell(event.member(), event.offering(), event.cause() == Cause.OFFER_EXPIRED ? "offerExpired" : "memberLetGo", event.note());
        }
    }

    private void tell(Long id, Long offeringId, String kind, Object... more) {
        var offering = offering(offeringId);
        var named = Stream.concat(Stream.of(offering.course().title(), offering.title()), Stream.of(more).map(one -> one == null ? "" : one)).toArray();
        members.by(id).ifPresent(member -> outbox.tell(member, Letter.to(member, kind, "/enrolment/status?offering=" + offeringId, named)));
    }

    private Offering offering(Long id) {
        return offerings.by(id).orElseThrow();
    }
}
