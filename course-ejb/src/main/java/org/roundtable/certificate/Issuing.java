package org.roundtable.certificate;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import org.roundtable.audit.AuditTrail;
import org.roundtable.course.Activity;
import org.roundtable.course.Courses;
import org.roundtable.course.TeamRole;
import org.roundtable.enrolment.Enrolment;
import org.roundtable.grading.Result;
import org.roundtable.network.Members;
import org.roundtable.network.Networks;

/** Writes certificates: one per enrolment, and only while the rule is met. */
@Dependent
class Issuing {

    private static final int LONGEST_TEACHERS = 1000;

    @Inject Certificates certificates;
    @Inject Courses courses;
    @Inject Members members;
    @Inject Networks networks;
    @Inject AuditTrail audit;
    @Inject Event<CertificateIssued> issued;

    /**
     * Issuing twice is issuing once; one that was revoked holds again.
     *
     * @param result worked out in this very transaction
     */
    Certificate issue(Enrolment enrolment, Result result, Long by, Instant now) {
        if (!result.passed()) {
            throw new NotPassed();
        }
        if (!result.released()) {
            throw new NotOutYet();
        }
        certificates.hold(enrolment);
        var known = certificates.of(enrolment.id());
        if (known.isPresent() && !known.get().revoked()) {
            return known.get();
        }
        var certificate = known.orElseGet(() -> written(enrolment, by, now));
        certificate.reinstate();
        audit.add(by, "certificate.issued", "certificate", certificate.id(), enrolment.offering().place(), certificate.number());
        issued.fire(new CertificateIssued(certificate.id(), certificate.number(), enrolment.id(), enrolment.member().id(), enrolment.offering().id()));
        return certificate;
    }

    private Certificate written(Enrolment enrolment, Long by, Instant now) {
        var facts = facts(enrolment, now);
        var certificate = new Certificate(enrolment, certificates.nextNumber(facts.issuedOn().getYear()), Code.random(), facts, members.reference(by), now);
        certificates.add(certificate);
        return certificate;
    }

    private CertificateFacts facts(Enrolment enrolment, Instant now) {
        var offering = enrolment.offering();
        var course = offering.course();
        return new CertificateFacts(enrolment.member().displayName(), course.title(), offering.title(), networks.current().name(), teachers(course.id()),
            course.facts().language(), hours(course.id()), offering.startsOn(), offering.endsOn(), LocalDate.ofInstant(now, offering.zone()));
    }

    private String teachers(Long course) {
        var names = courses.team(course).stream()
            .filter(teacher -> teacher.role() == TeamRole.LEAD || teacher.role() == TeamRole.INSTRUCTOR)
            .map(teacher -> teacher.member().displayName())
            .collect(Collectors.joining(", "));
        return names.length() <= LONGEST_TEACHERS ? names : names.substring(0, LONGEST_TEACHERS - 1) + "…";
    }

    private Integer hours(Long course) {
        var minutes = courses.activities(course).stream().map(Activity::minutes).filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
        return minutes == 0 ? null : (minutes + 59) / 60;
    }
}
