package org.roundtable.certificate;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.roundtable.access.Anyone;

/** How anybody checks a certificate they were shown. */
@Stateless
public class Verifying {

    @Inject Certificates certificates;

    /** @return whether it holds, and what it says, for who has both number and code */
    @Anyone
    public Verification verify(String number, String code) {
        var typed = Code.typed(code);
        return certificates.by(number == null ? "" : number.strip())
            .filter(certificate -> certificate.opensWith(typed))
            .map(Verification::of)
            .orElse(Verification.NOTHING);
    }
}
