package org.roundtable.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.roundtable.certificate.CertificateIssued;
import org.roundtable.certificate.CertificateRevoked;
import org.roundtable.course.Offerings;
import org.roundtable.network.Members;

/** What learners are told of their certificates. */
@Dependent
class CertificatePost {

    private static final String MINE = "/certificate/mine";

    @Inject Outbox outbox;
    @Inject Members members;
    @Inject Offerings offerings;

    void issued(@Observes CertificateIssued event) {
        tell(event.member(), event.offering(), "certificateIssued", event.number());
    }

    void revoked(@Observes CertificateRevoked event) {
        tell(event.member(), event.offering(), "certificateRevoked", event.why());
    }

    private void tell(Long member, Long offering, String kind, String more) {
        var of = offerings.by(offering).orElseThrow();
        members.by(member).ifPresent(holder -> outbox.tell(holder, Letter.to(holder, kind, MINE, of.course().title(), of.title(), more)));
    }
}
