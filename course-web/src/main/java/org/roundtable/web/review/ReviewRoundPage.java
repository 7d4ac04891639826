package org.roundtable.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import org.roundtable.review.RoundFacts;
import org.roundtable.review.RoundSheet;
import org.roundtable.review.RunningReviews;
import org.roundtable.rubric.Rubric;
import org.roundtable.shared.NotThere;
import org.roundtable.web.shared.ActivityInOffering;
import org.roundtable.web.shared.Say;
import org.roundtable.web.shared.When;

/** /review/round.xhtml */
@Named
@ViewScoped
public class ReviewRoundPage extends ActivityInOffering {

    private static final String AGAIN = "round?faces-redirect=true&includeViewParams=true";

    @Inject RunningReviews running;
    @Inject Say say;
    private int page;
    private int must = RoundFacts.USUAL;
    private int need = RoundFacts.USUAL;
    private LocalDateTime until;
    private boolean whenDue;
    private String rubric;
    private transient RoundSheet sheet;

    public void load() {
        sheet = running.sheet(activity, offering, page);
        page = sheet.page();
    }

    public String open() {
        var facts = new RoundFacts(must, need, When.instant(until, getSheet().place().zone()), Rubric.read(rubric));
        running.open(activity, offering, facts, whenDue);
        say.info("review.round.opened");
        return AGAIN;
    }

    public String close() {
        running.close(activity, offering);
        say.info("review.round.closed");
        return AGAIN;
    }

    public RoundSheet getSheet() {
        if (offering == null || activity == null) {
            throw new NotThere();
        }
        if (sheet == null) {
            load();
        }
        return sheet;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public int getMust() {
        return must;
    }

    public void setMust(int must) {
        this.must = must;
    }

    public int getNeed() {
        return need;
    }

    public void setNeed(int need) {
        this.need = need;
    }

    public LocalDateTime getUntil() {
        return until;
    }

    public void setUntil(LocalDateTime until) {
        this.until = until;
    }

    public boolean isWhenDue() {
        return whenDue;
    }

    public void setWhenDue(boolean whenDue) {
        this.whenDue = whenDue;
    }

    public String getRubric() {
        return rubric;
    }

    public void setRubric(String rubric) {
        this.rubric = rubric;
    }
}
