package org.roundtable.web.attempt;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.roundtable.appeal.AppealState;
import org.roundtable.appeal.Appealing;
import org.roundtable.appeal.OwnAppeals;
import org.roundtable.attempt.ResultSheet;
import org.roundtable.attempt.SeeingResults;

/** /attempt/result.xhtml */
@Named
@RequestScoped
public class AttemptResultPage {

    @Inject SeeingResults results;
    @Inject Appealing appealing;
    private Long id;
    private ResultSheet sheet;
    private OwnAppeals appeals;

    public void load() {
        sheet = results.result(id);
        appeals = appealing.of(id);
    }

    /** How far the appeal against the mark of an answer is; {@code null} where there is none. */
    public AppealState appealOf(ResultSheet.Line line) {
        return appeals.sent().get(line.slot());
    }

    public boolean isAppealable(ResultSheet.Line line) {
        return appeals.free().contains(line.slot());
    }

    /** Whether certainty counts in this test. */
    public boolean isByCertainty() {
        return sheet.answers().stream().anyMatch(line -> line.certainty() != null);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public ResultSheet getSheet() {
        return sheet;
    }
}
