package org.roundtable.certificate;

import static org.roundtable.access.Permission.RELEASE_GRADES;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.roundtable.access.Guard;
import org.roundtable.audit.AuditTrail;
import org.roundtable.course.Offering;
import org.roundtable.course.Offerings;
import org.roundtable.enrolment.Enrolment;
import org.roundtable.enrolment.Enrolments;
import org.roundtable.grading.Result;
import org.roundtable.grading.Results;
import org.roundtable.shared.NotThere;
import org.roundtable.shared.Page;

/** How the team certifies what was learnt. */
@Stateless
public class Certifying {

    public static final int PAGE = 50;
    private static final int CHUNK = 200;

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Offerings offerings;
    @Inject Enrolments enrolments;
    @Inject Results results;
    @Inject Certificates certificates;
    @Inject Issuing issuing;
    @Inject AuditTrail audit;
    @Inject Event<CertificateRevoked> revoked;

    /** @return one page of the learners, with who meets the rule and who has a certificate */
    public CertifySheet sheet(Long offering, int page) {
        var place = certified(offering);
        var learners = enrolments.learners(offering, Math.max(0, page) * PAGE, PAGE);
        var ids = learners.stream().map(Enrolment::id).toList();
        var achieved = results.of(offering, ids);
        var issued = certificates.of(ids);
        var rows = learners.stream().map(learner -> row(learner, of(achieved, learner), issued)).toList();
        return new CertifySheet(offering, place.course().id(), place.course().title(), place.title(),
            !achieved.isEmpty() && achieved.get(0).released(), new Page<>(rows, enrolments.countLearners(offering)));
    }

    /** Whether the rule is met is worked out anew now, whatever a page has shown. */
    public void issue(Long enrolment) {
        var learner = enrolments.by(enrolment).filter(found -> found.state().learner()).orElseThrow(NotThere::new);
        guard.require(RELEASE_GRADES, learner.offering().place());
        issuing.issue(learner, results.of(enrolment).orElseThrow(NotThere::new), guard.caller(), clock.instant());
    }

    /** @return how many certificates were issued: to all who meet the rule now and have none */
    public int issueAll(Long offering) {
        certified(offering);
        var now = clock.instant();
        var count = 0;
        List<Enrolment> chunk;
        for (var from = 0; !(chunk = enrolments.learners(offering, from, CHUNK)).isEmpty(); from += CHUNK) {
            count += issue(offering, chunk, now);
        }
        return count;
    }

    /** @param why what the member is told */
    public void revoke(String number, String why) {
        var certificate = certificates.by(number).orElseThrow(NotThere::new);
        var enrolment = certificate.enrolment();
        guard.require(RELEASE_GRADES, enrolment.offering().place());
        if (why == null || why.isBlank()) {
            throw new ReasonNeeded();
        }
        if (!certificate.revoked()) {
            var reason = why.strip().length() <= 1000 ? why.strip() : why.strip().substring(0, 1000);
            certificate.revoke(reason, clock.instant());
            audit.add(guard.caller(), "certificate.revoked", "certificate", certificate.id(), enrolment.offering().place(), reason);
            revoked.fire(new CertificateRevoked(certificate.id(), number, enrolment.id(), enrolment.member().id(), enrolment.offering().id(), reason));
        }
    }

    private int issue(Long offering, List<Enrolment> chunk, Instant now) {
        var ids = chunk.stream().map(Enrolment::id).toList();
        var achieved = results.of(offering, ids);
        var issued = certificates.of(ids);
        var due = chunk.stream().filter(learner -> row(learner, of(achieved, learner), issued).issuable()).toList();
        due.forEach(learner -> issuing.issue(learner, of(achieved, learner), guard.caller(), now));
        return due.size();
    }

    private Offering certified(Long offering) {
        var found = offerings.by(offering).orElseThrow(NotThere::new);
        guard.require(RELEASE_GRADES, found.place());
        return found;
    }

    private static Result of(List<Result> results, Enrolment learner) {
        return results.stream().filter(result -> result.enrolment().equals(learner.id())).findFirst().orElseThrow(NotThere::new);
    }

    private static CertifyRow row(Enrolment learner, Result result, Map<Long, Certificate> issued) {
        var certificate = issued.get(learner.id());
        return new CertifyRow(learner.id(), learner.member().handle(), learner.member().displayName(), result.overall().percent(), result.passed(),
            result.complete(), certificate == null ? null : certificate.number(), certificate == null ? null : certificate.issuedAt(),
            certificate != null && certificate.revoked());
    }
}
