package org.roundtable.web.lecture;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.roundtable.access.Guard;
import org.roundtable.access.Permission;
import org.roundtable.access.Place;
import org.roundtable.lecture.Attending;
import org.roundtable.lecture.LectureSheet;
import org.roundtable.lecture.Step;
import org.roundtable.shared.Audience;
import org.roundtable.web.shared.Say;

/** /lecture/view.xhtml */
@Named
@ViewScoped
public class LectureViewPage implements Serializable {

    private static final String AS_LEARNER = "learner";

    @Inject Attending attending;
    @Inject Guard guard;
    @Inject LectureTexts texts;
    @Inject Say say;
    private Long id;
    private Long offering;
    private String as;
    private transient LectureSheet sheet;
    private transient String html;

    public void load() {
        sheet = AS_LEARNER.equals(as) ? attending.readAsLearner(id, offering) : attending.read(id, offering);
        html = texts.html(sheet.path(), sheet.markdown(), sheet.shelf(), sheet.audience(), offering);
    }

    /** To what follows, or to the whole where that is not open yet. */
    public void done() throws IOException {
        attending.done(id, offering);
        var next = attending.read(id, offering).next();
        FacesContext.getCurrentInstance().getExternalContext()
            .redirect(next == null || next.locked() ? StepLink.offering(getSheet().place()) : StepLink.of(next, getSheet().place()));
    }

    public String link(Step step) {
        return StepLink.of(step, getSheet().place());
    }

    /** @return why a step cannot be opened */
    public String reason(Step step, String opens) {
        return switch (step.lock()) {
            case NONE -> "";
            case NOT_YET -> say.of("lecture.view.opens", opens);
            case WAITS -> say.of("lecture.view.waits", step.waitsFor());
            case NOT_WRITTEN -> say.of("lecture.view.notWritten");
        };
    }

    public boolean isTeam() {
        return getSheet().audience() == Audience.TEAM;
    }

    /** @return whether somebody of the team looks as learners do */
    public boolean isLookingOn() {
        return AS_LEARNER.equals(as) && !getSheet().learning();
    }

    public boolean isAuthor() {
        return guard.may(Permission.AUTHOR_COURSE, Place.course(getSheet().place().course()));
    }

    public String getMinutes() {
        var minutes = getSheet().step().minutes();
        var practice = getSheet().practice();
        if (minutes == null) {
            return "";
        }
        return practice == 0 ? say.of("lecture.view.minutes", minutes)
            : minutes > practice ? say.of("lecture.view.minutesAndPractice", minutes - practice, practice) : say.of("lecture.view.practice", practice);
    }

    public LectureSheet getSheet() {
        if (sheet == null) {
            load();
        }
        return sheet;
    }

    public String getHtml() {
        getSheet();
        return html;
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

    public String getAs() {
        return as;
    }

    public void setAs(String as) {
        this.as = as;
    }
}
