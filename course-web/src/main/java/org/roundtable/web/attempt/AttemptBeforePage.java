package org.roundtable.web.attempt;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.roundtable.assessment.PreviewingTests;
import org.roundtable.attempt.BeforeSheet;
import org.roundtable.attempt.Knock;
import org.roundtable.attempt.Sitting;
import org.roundtable.shared.NotThere;
import org.roundtable.web.shared.Say;

/** /attempt/before.xhtml */
@Named
@ViewScoped
public class AttemptBeforePage implements Serializable {

    @Inject Sitting sitting;
    @Inject PreviewingTests previewing;
    @Inject Say say;
    @Inject Reasons reasons;
    @Inject Whence whence;
    private Long id;
    private Long offering;
    private boolean honour;
    private String code;
    private String pageKey;
    private boolean team;
    private transient BeforeSheet sheet;

    public void load() {
        try {
            sheet = sitting.before(id, offering);
        } catch (NotThere noLearner) {
            // the team comes here from its own outline, and is shown the way to what it may see
            if (!previewing.mayPreview(id)) {
                throw noLearner;
            }
            team = true;
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

    public String getObstacle() {
        return getSheet().obstacle() == null ? null : say.why(getSheet().obstacle());
    }

    public BeforeSheet getSheet() {
        if (sheet == null && !team) {
            load();
        }
        return sheet;
    }

    /** Whether somebody of the team looks, who sits no test here. */
    public boolean isTeam() {
        return team;
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
