package org.roundtable.certificate;

import static org.roundtable.access.Permission.SEE_GRADES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.roundtable.access.Guard;
import org.roundtable.shared.NotThere;
import org.roundtable.shared.Site;

/** What a member has to show for what they learnt. */
@Stateless
public class HoldingCertificates {

    @Inject Guard guard;
    @Inject Certificates certificates;
    @Inject Paper paper;

    /** @return the caller's certificates, newest first */
    public List<CertificateRow> mine() {
        return certificates.ofMember(guard.caller()).stream().map(CertificateRow::of).toList();
    }

    /** @return a certificate as a PDF, for its member and for the team of its offering; a revoked one is not printed any more */
    public byte[] pdf(String number) {
        var caller = guard.caller();
        var certificate = certificates.by(number).filter(found -> !found.revoked()).orElseThrow(NotThere::new);
        if (!certificate.enrolment().member().id().equals(caller)) {
            guard.require(SEE_GRADES, certificate.enrolment().offering().place());
        }
        return paper.print(certificate.facts(), certificate.number(), certificate.code(), Site.address(VerifyLink.path(certificate)));
    }
}
