package org.roundtable.web.course;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.roundtable.course.ActivityKind;
import org.roundtable.course.CourseSheet;
import org.roundtable.course.OutlineSheet;
import org.roundtable.course.OutlineSheet.ActivityRow;
import org.roundtable.course.OutlineSheet.UnitRow;
import org.roundtable.course.Outlining;
import org.roundtable.course.Planning;
import org.roundtable.course.Reshaping;
import org.roundtable.shared.NotThere;
import org.roundtable.web.shared.Say;

/** /course/studio.xhtml */
@Named
@ViewScoped
public class CourseStudioPage implements Serializable {

    private static final String AGAIN = "studio?faces-redirect=true&includeViewParams=true";

    @Inject Outlining outlining;
    @Inject Reshaping reshaping;
    @Inject Planning planning;
    @Inject Say say;
    private Long id;
    private final OutlineWish wish = new OutlineWish();
    private PlanForm form = new PlanForm();
    private String said;
    private transient OutlineSheet outline;
    private transient CourseSheet sheet;

    public void load() {
        outline = outlining.outline(id);
        sheet = planning.sheet(id);
    }

    /** Does what is wished to the outline, and says what has become of it. */
    public void act() {
        var item = wish.getItem();
        var name = wish.getText() != null ? wish.getText() : name(item);
        outline = null;
        switch (wish.getVerb()) {
            case "addUnit" -> outlining.addUnit(id, wish.getText());
            case "renameUnit" -> outlining.renameUnit(item, wish.getText());
            case "moveUnit" -> outlining.moveUnit(item, wish.getIndex());
            case "moveActivity" -> outlining.moveActivity(item, wish.getUnit(), wish.getIndex());
            case "duplicateUnit" -> reshaping.duplicateUnit(item, say.of("course.studio.copyOf", name));
            case "duplicateActivity" -> reshaping.duplicateActivity(item, say.of("course.studio.copyOf", name));
            case "removeUnit" -> reshaping.removeUnit(item);
            case "removeActivity" -> reshaping.removeActivity(item);
            default -> outlining.addActivity(wish.getUnit(), ActivityKind.valueOf(wish.getVerb()), wish.getText());
        }
        said = switch (wish.getVerb()) {
            case "moveUnit" -> whereUnit(item);
            case "moveActivity" -> whereActivity(item);
            case "renameUnit" -> say.of("course.studio.said.renamed", name);
            case "duplicateUnit", "duplicateActivity" -> say.of("course.studio.said.copied", name);
            case "removeUnit", "removeActivity" -> say.of("course.studio.said.removed", name);
            default -> say.of("course.studio.said.added", name);
        };
    }

    /** Puts an item into the form that plans it. */
    public void beginPlan() {
        form = PlanForm.of(activities().filter(row -> row.id().equals(wish.getItem())).findFirst().orElseThrow(NotThere::new));
    }

    public void plan() {
        outline = null;
        outlining.plan(form.getActivity(), form.plan());
        said = say.of("course.studio.said.planned", form.getTitle());
    }

    public String askForReview() {
        planning.askForReview(id);
        say.info(planning.endorsementNeeded() ? "course.studio.asked" : "course.studio.published");
        return AGAIN;
    }

    public String archive() {
        planning.archive(id);
        say.info("course.studio.archived");
        return AGAIN;
    }

    /** Where the content of an item is written. */
    public String editor(ActivityKind kind) {
        return switch (kind) {
            case LECTURE -> "/lecture/edit";
            case TEST -> "/assessment/edit";
            case ASSIGNMENT -> "/assignment/edit";
            case SESSION -> null;
        };
    }

    public String days(ActivityRow row) {
        return Days.of(row, say);
    }

    /** @return what the item in the form can wait for: every other one of the course */
    public List<ActivityRow> getOthers() {
        return activities().filter(row -> !row.id().equals(form.getActivity())).toList();
    }

    public boolean isEndorsementNeeded() {
        return planning.endorsementNeeded();
    }

    public boolean isLeading() {
        return planning.mayLead(id);
    }

    private String whereUnit(Long unit) {
        var units = getOutline().units();
        var index = units.stream().map(UnitRow::id).toList().indexOf(unit);
        return say.of("course.studio.said.movedUnit", units.get(index).title(), index + 1, units.size());
    }

    private String whereActivity(Long activity) {
        var unit = getOutline().units().stream().filter(row -> row.activities().stream().anyMatch(one -> one.id().equals(activity))).findFirst().orElseThrow(NotThere::new);
        var index = unit.activities().stream().map(ActivityRow::id).toList().indexOf(activity);
        return say.of("course.studio.said.moved", unit.activities().get(index).title(), index + 1, unit.activities().size(), unit.title());
    }

    private String name(Long item) {
        var verb = wish.getVerb();
        var names = verb.endsWith("Unit")
            ? getOutline().units().stream().filter(row -> row.id().equals(item)).map(UnitRow::title)
            : activities().filter(row -> row.id().equals(item)).map(ActivityRow::title);
        return names.findFirst().orElseThrow(NotThere::new);
    }

    private Stream<ActivityRow> activities() {
        return getOutline().units().stream().flatMap(unit -> unit.activities().stream());
    }

    public OutlineSheet getOutline() {
        if (id == null) {
            throw new NotThere();
        }
        if (outline == null) {
            outline = outlining.outline(id);
        }
        return outline;
    }

    public CourseSheet getSheet() {
        if (sheet == null) {
            sheet = planning.sheet(id);
        }
        return sheet;
    }

    public ActivityKind[] getKinds() {
        return ActivityKind.values();
    }

    public OutlineWish getWish() {
        return wish;
    }

    public PlanForm getForm() {
        return form;
    }

    public String getSaid() {
        return said;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
