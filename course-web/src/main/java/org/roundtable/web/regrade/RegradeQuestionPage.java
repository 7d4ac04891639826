package org.roundtable.web.regrade;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.roundtable.attempt.Treatment;
import org.roundtable.regrade.DryRun;
import org.roundtable.regrade.QuestionInTest;
import org.roundtable.regrade.Regrading;
import org.roundtable.regrade.RulingWish;
import org.roundtable.shared.RuleBroken;
import org.roundtable.web.shared.ActivityInOffering;
import org.roundtable.web.shared.Say;

/** /regrade/question.xhtml: what is meant to be done stands in the address, its effect below; only the last button does it. */
@Named
@ViewScoped
public class RegradeQuestionPage extends ActivityInOffering {

    private static final String AGAIN = "question?faces-redirect=true&includeViewParams=true";
    private static final String TEST = "test?faces-redirect=true&offering=%d&activity=%d";

    @Inject Regrading regrading;
    @Inject Say say;
    private Long question;
    private Treatment treatment;
    private Long version;
    private String right;
    private Long undo;
    private int page;
    private String reason;
    private Treatment chosen = Treatment.CHANGE_KEY;
    private List<String> ticked = new ArrayList<>();
    private String typed;
    private transient QuestionInTest sheet;
    private transient DryRun dryRun;
    private transient boolean foreseen;

    public void load() {
        sheet = regrading.question(offering, activity, question);
        chosen = treatment == null ? getTreatments().get(0) : treatment;
        var said = right == null ? sheet.right() : List.of(right.split("\n"));
        ticked = new ArrayList<>(said);
        typed = String.join("\n", said);
        foresee();
    }

    private void foresee() {
        foreseen = true;
        try {
            dryRun = undo != null ? regrading.lookBack(offering, activity, question, page) : treatment != null ? regrading.look(offering, activity, wish(), page) : null;
        } catch (RuleBroken unfit) {
            say.error(unfit.messageKey(), unfit.arguments().toArray());
        }
    }

    /** Shows what would change. */
    public String look() {
        treatment = chosen;
        undo = null;
        page = 0;
        right = !treatment.byNewKey() || version != null ? null : getSheet().asked().options().isEmpty() ? typed.replace("\r", "") : String.join("\n", ticked);
        version = treatment.byNewKey() ? version : null;
        return AGAIN;
    }

    public String decide() {
        regrading.decide(offering, activity, wish());
        say.info("regrade.question.decided");
        return TEST.formatted(offering, activity);
    }

    public String revert() {
        regrading.revert(undo, reason);
        say.info("regrade.question.reverted");
        return TEST.formatted(offering, activity);
    }

    private RulingWish wish() {
        return new RulingWish(question, treatment, version, right == null ? List.of() : List.of(right.split("\n")), reason);
    }

    public QuestionInTest getSheet() {
        if (sheet == null) {
            sheet = regrading.question(offering, activity, question);
        }
        return sheet;
    }

    /** @return {@code null} before anything is meant */
    public DryRun getDryRun() {
        if (!foreseen) {
            foresee();
        }
        return dryRun;
    }

    /** What a person marks has no key that could be another. */
    public List<Treatment> getTreatments() {
        return Arrays.stream(Treatment.values()).filter(one -> !one.byNewKey() || !getSheet().type().byHand()).toList();
    }

    public Long getQuestion() {
        return question;
    }

    public void setQuestion(Long question) {
        this.question = question;
    }

    public Treatment getTreatment() {
        return treatment;
    }

    public void setTreatment(Treatment treatment) {
        this.treatment = treatment;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public String getRight() {
        return right;
    }

    public void setRight(String right) {
        this.right = right;
    }

    public Long getUndo() {
        return undo;
    }

    public void setUndo(Long undo) {
        this.undo = undo;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Treatment getChosen() {
        return chosen;
    }

    public void setChosen(Treatment chosen) {
        this.chosen = chosen;
    }

    public List<String> getTicked() {
        return ticked;
    }

    public void setTicked(List<String> ticked) {
        this.ticked = ticked;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
