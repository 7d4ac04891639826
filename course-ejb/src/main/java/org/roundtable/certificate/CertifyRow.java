package org.roundtable.certificate;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * One learner on the page where certificates are issued.
 *
 * @param percent overall mark, {@code null} while it is not complete
 * @param passed whether the rule is met now
 * @param complete whether everything the result hangs on is marked
 * @param number of the certificate, {@code null} where none was issued
 */
public record CertifyRow(Long enrolment, String handle, String displayName, BigDecimal percent, boolean passed, boolean complete, String number,
        Instant issuedAt, boolean revoked) {

    /** @return whether there is a certificate that holds although the rule is not met any more */
    public boolean doubtful() {
        return number != null && !revoked && complete && !passed;
    }

    public boolean issuable() {
        return passed && (number == null || revoked);
    }
}
