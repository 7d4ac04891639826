package org.roundtable.web.certificate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.roundtable.certificate.CertificateRow;
import org.roundtable.certificate.HoldingCertificates;

/** /certificate/mine.xhtml */
@Named
@RequestScoped
public class CertificateMinePage {

    @Inject HoldingCertificates holding;
    private List<CertificateRow> rows;

    public void load() {
        rows = holding.mine();
    }

    public List<CertificateRow> getRows() {
        return rows;
    }
}
