package org.roundtable.web.attempt;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.roundtable.assessment.PreviewingTests;
import org.roundtable.attempt.BeforeSheet;
import org.roundtable.attempt.Knock;
import org.roundtable.attempt.PreparingTests;
import org.roundtable.attempt.ReadinessSheet;
import org.roundtable.attempt.RehearsalSheet;
import org.roundtable.attempt.Rehearsing;
import org.roundtable.attempt.Sitting;
import org.roundtable.shared.NotThere;
import org.roundtable.web.shared.Say;

/** /attempt/before.xhtml */
@Named
@ViewScoped
public class AttemptBeforePage implements Serializable {

    @Inject Sitting sitting;
    @Inject PreviewingTests previewing;
    @Inject Rehearsing rehearsing;
    @Inject PreparingTests preparing;
    @Inject Say say;
    @Inject Reasons reasons;
    @Inject Whence whence;
    private Long id;
    private Long offering;
    private boolean honour;
    private String code;
    private String pageKey;
    private transient BeforeSheet sheet;
    private transient RehearsalSheet rehearsal;
    private transient ReadinessSheet readiness;

    public void load() {
        try {
            sheet = sitting.before(id, offering);
        } catch (NotThere noLearner) {
            // the team comes here from its own outline, to see whether the test is ready
            if (!previewing.mayPreview(id)) {
                throw noLearner;
            }
            rehearsal = rehearsing.sheet(id, offering);
            readiness = preparing.readiness(id, offering);
        }
    }

    public String start() {
        return "take?faces-redirect=true&id=" + sitting.start(id, offering, new Knock(honour, code, whence.here(pageKey)));
    }

    /** Until when there would be time, and how that comes about. */
    public String getReason() {
        return reasons.of(getSheet().deadline());
    }

    /** "24 hours", "10 min": as a person would say it. */
    public String span(int minutes) {
        return minutes % 1440 == 0 ? say.of("attempt.before.days", minutes / 1440)
            : minutes % 60 == 0 ? say.of("attempt.before.hours", minutes / 60) : say.of("attempt.before.minutes", minutes);
    }

    /** What becomes of what is not handed in by then. */
    public String getAtDeadline() {
        var rules = getSheet().rules();
        var key = "attempt.before.atDeadline." + rules.expiry();
        return say.of(key, rules.time().graceMinutes());
    }

    public String getObstacle() {
        return getSheet().obstacle() == null ? null : say.why(getSheet().obstacle());
    }

    public BeforeSheet getSheet() {
        if (sheet == null && rehearsal == null) {
            load();
        }
        return sheet;
    }

    /** Sits the test as a learner would, counted nowhere. */
    public String rehearse() {
        return "take?faces-redirect=true&id=" + rehearsing.start(id, offering, new Knock(honour, code, whence.here(pageKey)));
    }

    public String discard(Long attempt) {
        rehearsing.discard(attempt);
        say.info("attempt.before.discarded");
        return "before?faces-redirect=true&includeViewParams=true";
    }

    /** Whether somebody of the team looks, whose attempts count nowhere. */
    public boolean isTeam() {
        return getSheet() == null;
    }

    public ReadinessSheet getReadiness() {
        getSheet();
        return readiness;
    }

    /** How one thing stands, in a sentence. */
    public String line(ReadinessSheet.Line line) {
        var key = "attempt.ready." + line.what() + "." + line.state();
        return say.of(key, line.arguments().toArray());
    }

    public RehearsalSheet getRehearsal() {
        getSheet();
        return rehearsal;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getOffering() {
        return offering;
    }

    public void setOffering(Long offering) {
        this.offering = offering;
    }

    public boolean isHonour() {
        return honour;
    }

    public void setHonour(boolean honour) {
        this.honour = honour;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPageKey() {
        return pageKey;
    }

    public void setPageKey(String pageKey) {
        this.pageKey = pageKey;
    }
}
