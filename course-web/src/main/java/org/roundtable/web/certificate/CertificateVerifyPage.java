package org.roundtable.web.certificate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.roundtable.certificate.Verification;
import org.roundtable.certificate.Verifying;
import org.roundtable.web.shared.Say;
import org.roundtable.web.shared.When;

/** /certificate/verify.xhtml: asked by a plain GET, so that it can be linked, printed and asked again. */
@Named
@RequestScoped
public class CertificateVerifyPage {

    @Inject Verifying verifying;
    @Inject Say say;
    @Inject When when;
    private String number;
    private String code;
    private Verification found;

    public void load() {
        found = number == null && code == null ? null : verifying.verify(number, code);
    }

    public String getVerdict() {
        var key = "certificate.verify." + found.verdict();
        return say.of(key);
    }

    public String getText() {
        var key = "certificate.verify." + found.verdict() + ".text";
        return say.of(key, when.day(found.revokedOn()));
    }

    /** Empty while nothing was asked. */
    public Verification getFound() {
        return found;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
