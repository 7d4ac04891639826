package org.roundtable.certificate;

import java.time.LocalDate;

/**
 * What anybody who has a certificate in hand is told about it.
 *
 * @param facts what it says, {@code null} where nothing is known under that number and code
 * @param revokedOn since when it does not hold, {@code null} unless it was revoked
 */
public record Verification(Verdict verdict, CertificateFacts facts, LocalDate revokedOn) {

    /** Whether a certificate holds. An unknown number and a wrong code cannot be told apart. */
    public enum Verdict { VALID, REVOKED, UNKNOWN }

    static final Verification NOTHING = new Verification(Verdict.UNKNOWN, null, null);

    static Verification of(Certificate certificate) {
        return certificate.revoked()
            ? new Verification(Verdict.REVOKED, certificate.facts(), LocalDate.ofInstant(certificate.revokedAt(), certificate.enrolment().offering().zone()))
            : new Verification(Verdict.VALID, certificate.facts(), null);
    }
}
