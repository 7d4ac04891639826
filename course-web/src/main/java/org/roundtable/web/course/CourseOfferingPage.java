package org.roundtable.web.course;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.roundtable.course.ActivityKind;
import org.roundtable.course.OfferingState;
import org.roundtable.course.Running;
import org.roundtable.enrolment.ActivityStep;
import org.roundtable.enrolment.EnrolmentState;
import org.roundtable.enrolment.Learning;
import org.roundtable.enrolment.OfferingLanding;
import org.roundtable.enrolment.OfferingSteps;
import org.roundtable.shared.NotThere;
import org.roundtable.web.shared.Say;
import org.roundtable.web.shared.When;

/** /course/offering.xhtml: where learners and teachers of an offering arrive. */
@Named
@ViewScoped
public class CourseOfferingPage implements Serializable {

    private static final int DATES = 6;

    @Inject Learning learning;
    @Inject Running running;
    @Inject Say say;
    @Inject When when;
    private Long id;
    private transient OfferingLanding sheet;

    public void load() {
        sheet = learning.offering(id);
    }

    public String moveOn(String state) {
        running.moveOn(id, OfferingState.valueOf(state));
        var key = "course.offering.now." + state;
        say.info(key);
        return "offering?faces-redirect=true&id=" + id;
    }

    /** @return what may be done with the offering next, {@code null} where its way ends */
    public OfferingState getNextState() {
        return getSheet().offering().state().next().orElse(null);
    }

    /** @return the verb of the button that moves it on */
    public String step(String prefix) {
        var key = "course.offering." + prefix + "." + getNextState();
        return say.of(key);
    }

    /** Where an item of the outline leads, {@code null} where it has no page. */
    public String view(ActivityKind kind) {
        return switch (kind) {
            case LECTURE -> "/lecture/view";
            case TEST -> "/attempt/before";
            case ASSIGNMENT -> "/assignment/work";
            case SESSION -> null;
        };
    }

    /** Whether an item can be opened by who looks. */
    public boolean opens(ActivityStep step) {
        return view(step.kind()) != null && (step.available() || !getSheet().learner());
    }

    /** Why an item cannot be opened yet, in words; empty where it can. */
    public String closed(ActivityStep step) {
        if (step.after() != null) {
            return say.of("course.offering.after", step.after());
        }
        if (!step.closed()) {
            return "";
        }
        return step.opens() != null && step.opens().isAfter(when.thisMoment()) ? say.of("course.offering.opens", when.moment(step.opens())) : say.of("course.offering.begins");
    }

    /** @return what a learner goes on with: one, or nothing */
    public List<ActivityStep> getNextSteps() {
        return getSheet().learner() ? getSheet().next().stream().toList() : List.of();
    }

    /** @return what is due or opens next, in order of time */
    public List<ActivityStep> getDates() {
        var now = when.thisMoment();
        return getSheet().units().stream().flatMap(unit -> unit.activities().stream())
            .filter(step -> step.due() != null && step.due().isAfter(now))
            .sorted((one, other) -> one.due().compareTo(other.due())).limit(DATES).toList();
    }

    /** @return how many peers are counted beside a unit */
    public String peers(OfferingSteps unit) {
        return say.of("course.offering.peers", unit.finishedByPeers(), getSheet().learners(), unit.title());
    }

    public long people(String state) {
        return getSheet().people(EnrolmentState.valueOf(state));
    }

    public OfferingLanding getSheet() {
        if (id == null) {
            throw new NotThere();
        }
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
}
