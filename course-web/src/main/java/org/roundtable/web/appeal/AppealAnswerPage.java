package org.roundtable.web.appeal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import org.roundtable.appeal.AnsweringAppeals;
import org.roundtable.appeal.AppealSheet;
import org.roundtable.appeal.Unfit;
import org.roundtable.web.shared.Say;

/** /appeal/answer.xhtml */
@Named
@ViewScoped
public class AppealAnswerPage implements Serializable {

    private static final String AGAIN = "answer?faces-redirect=true&includeViewParams=true";

    @Inject AnsweringAppeals answering;
    @Inject Say say;
    private Long id;
    private BigDecimal points;
    private String words;
    private transient AppealSheet sheet;

    public void load() {
        sheet = answering.sheet(id);
        if (!sheet.byHand()) {
            // something was decided while they were typed: there is no field for them any more
            points = null;
        }
    }

    /** @throws Unfit where points are typed: one of the two is not meant, and either would be for good */
    public String letStand() {
        if (points != null) {
            throw new Unfit("appeal.pointsTyped");
        }
        return answered(() -> answering.letStand(id, words));
    }

    public String markOtherwise() {
        return answered(() -> answering.markOtherwise(id, points, words));
    }

    public String pointToRepair() {
        return answered(() -> answering.pointToRepair(id, words));
    }

    /** Where it is refused, the page is shown as things are by then, with the words that were typed. */
    private String answered(Runnable way) {
        sheet = null;
        way.run();
        say.info("appeal.answer.answered");
        return AGAIN;
    }

    public AppealSheet getSheet() {
        if (sheet == null) {
            load();
        }
        return sheet;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public BigDecimal getPoints() {
        return points;
    }

    public void setPoints(BigDecimal points) {
        this.points = points;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
