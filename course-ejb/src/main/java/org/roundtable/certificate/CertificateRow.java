package org.roundtable.certificate;

import java.time.Instant;

/** One of the certificates a member has. */
public record CertificateRow(String number, String course, String offering, Instant issuedAt, boolean revoked, String verifyPath) {

    static CertificateRow of(Certificate certificate) {
        var facts = certificate.facts();
        return new CertificateRow(certificate.number(), facts.course(), facts.offering(), certificate.issuedAt(), certificate.revoked(),
            VerifyLink.path(certificate));
    }
}
