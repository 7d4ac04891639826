package org.roundtable.certificate;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import org.roundtable.audit.AuditTrail;
import org.roundtable.grading.GradesRemarked;
import org.roundtable.grading.Result;
import org.roundtable.grading.Results;

/** Certificates after many marks changed at once: those whose rule is not met any more lapse, and hold again once it is. */
@Dependent
class Lapsing {

    @Inject Results results;
    @Inject Certificates certificates;
    @Inject AuditTrail audit;
    @Inject Event<CertificateIssued> issued;
    @Inject Event<CertificateRevoked> revoked;

    void remarked(@Observes GradesRemarked event) {
        var held = certificates.of(event.enrolments());
        if (!held.isEmpty()) {
            results.of(event.offering(), held.keySet()).forEach(result -> look(held.get(result.enrolment()), result, event.reason(), event.by(), event.at()));
        }
    }

    private void look(Certificate certificate, Result result, String reason, Long by, Instant now) {
        var enrolment = certificate.enrolment();
        if (!certificate.revoked() && result.complete() && !result.passed()) {
            certificate.lapse(reason, now);
            audit.add(by, "certificate.revoked", "certificate", certificate.id(), enrolment.offering().place(), reason);
            revoked.fire(new CertificateRevoked(certificate.id(), certificate.number(), enrolment.id(), enrolment.member().id(), enrolment.offering().id(), reason));
        } else if (certificate.lapsed() && result.passed()) {
            certificate.reinstate();
            audit.add(by, "certificate.issued", "certificate", certificate.id(), enrolment.offering().place(), reason);
            issued.fire(new CertificateIssued(certificate.id(), certificate.number(), enrolment.id(), enrolment.member().id(), enrolment.offering().id()));
        }
    }
}
