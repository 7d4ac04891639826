package org.roundtable.web.certificate;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.roundtable.certificate.Certifying;
import org.roundtable.certificate.CertifySheet;
import org.roundtable.web.shared.Say;

/** /certificate/issue.xhtml */
@Named
@ViewScoped
public class CertificateIssuePage implements Serializable {

    private static final String AGAIN = "issue?faces-redirect=true&includeViewParams=true";

    @Inject Certifying certifying;
    @Inject Say say;
    private Long offering;
    private int page;
    private String why;
    private transient CertifySheet sheet;

    public void load() {
        sheet = certifying.sheet(offering, page);
    }

    public String issue(Long enrolment) {
        certifying.issue(enrolment);
        say.info("certificate.issue.issued");
        return AGAIN;
    }

    public String issueAll() {
        say.info("certificate.issue.issuedAll", certifying.issueAll(offering));
        return AGAIN;
    }

    public String revoke(String number) {
        certifying.revoke(number, why);
        say.info("certificate.issue.revoked");
        return AGAIN;
    }

    public int getPages() {
        return getSheet().page().pages(Certifying.PAGE);
    }

    public CertifySheet getSheet() {
        if (sheet == null) {
            load();
        }
        return sheet;
    }

    public Long getOffering() {
        return offering;
    }

    public void setOffering(Long offering) {
        this.offering = offering;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
