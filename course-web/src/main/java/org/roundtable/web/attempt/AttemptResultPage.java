package org.roundtable.web.attempt;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.roundtable.appeal.Appealing;
import org.roundtable.appeal.OwnResult;
import org.roundtable.attempt.ResultSheet;

/** /attempt/result.xhtml */
@Named
@RequestScoped
public class AttemptResultPage {

    @Inject Appealing appealing;
    private Long id;
    private OwnResult result;

    public void load() {
        result = appealing.result(id);
    }

    /** Whether certainty counts in this test. */
    public boolean isByCertainty() {
        return getSheet().answers().stream().anyMatch(line -> line.certainty() != null);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public ResultSheet getSheet() {
        return result.sheet();
    }

    public List<OwnResult.Row> getRows() {
        return result.rows();
    }
}
