package org.roundtable.web.question;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.roundtable.question.Asked;
import org.roundtable.question.Authoring;
import org.roundtable.question.Content;
import org.roundtable.question.Difficulty;
import org.roundtable.question.KeepingBank;
import org.roundtable.question.NotANumber;
import org.roundtable.question.QuestionSheet;
import org.roundtable.question.QuestionType;
import org.roundtable.question.ScoringMode;
import org.roundtable.question.UnfitGap;
import org.roundtable.question.UnfitUnit;
import org.roundtable.rubric.UnfitRubric;
import org.roundtable.web.shared.Say;
import org.roundtable.web.shared.When;

/** /question/edit.xhtml */
@Named
@ViewScoped
public class QuestionEditPage implements Serializable {

    private static final String AGAIN = "edit?faces-redirect=true&includeViewParams=true";
    private static final String BANK = "bank?faces-redirect=true&course=";

    @Inject Authoring authoring;
    @Inject KeepingBank bank;
    @Inject Say say;
    @Inject When when;
    private Long id;
    private Long course;
    private String courseTitle;
    private QuestionForm form;
    private int revision;
    private String waitsFor;
    private transient QuestionSheet sheet;
    private transient Content shown;

    /** With an id the question is edited; with a course alone the author says first what kind of question it will be. */
    public void load() {
        if (id == null) {
            courseTitle = bank.title(course);
        } else {
            take(authoring.open(id));
            form = QuestionForm.of(sheet);
        }
    }

    public String begin(QuestionType type) {
        return "edit?faces-redirect=true&id=" + authoring.begin(course, type);
    }

    /** Keeps what is typed; what makes no sense yet waits until it does. */
    public void autosave() {
        try {
            save();
        } catch (NotANumber | UnfitGap | UnfitUnit | UnfitRubric halfTyped) {
            waitsFor = say.why(halfTyped);
        }
    }

    private void save() {
        shown = form.content();
        take(authoring.write(id, revision, shown, form.getFacts().value(), form.getFacts().marks()));
        waitsFor = null;
    }

    public void addPart() {
        form.getRows().add();
        autosave();
    }

    /** The author will say what each option is worth, beginning with what it is worth so far. */
    public void weigh() {
        form.sayWorth();
        autosave();
    }

    public void removePart(int index) {
        form.getRows().remove(index);
        autosave();
    }

    public void movePart(int index, int by) {
        form.getRows().move(index, by);
        autosave();
    }

    public String publish() {
        save();
        take(authoring.publish(id, revision));
        say.info("question.edit.published", sheet.published());
        return AGAIN;
    }

    public String discard() {
        course = getSheet().course();
        boolean there = authoring.discardDraft(id, revision);
        say.info(there ? "question.edit.discarded" : "question.edit.removed");
        return there ? AGAIN : BANK + course;
    }

    public String duplicate() {
        var copy = authoring.duplicate(id);
        say.info("question.edit.duplicated");
        return "edit?faces-redirect=true&id=" + copy;
    }

    public String retire() {
        bank.retire(getSheet().course(), List.of(id));
        say.info("question.bank.retired", 1);
        return BANK + getSheet().course();
    }

    public String bringBack() {
        bank.bringBack(getSheet().course(), List.of(id));
        return AGAIN;
    }

    private void take(QuestionSheet sheet) {
        this.sheet = sheet;
        this.revision = sheet.revision();
        this.course = sheet.course();
        this.courseTitle = sheet.courseTitle();
    }

    /** As it is stored. */
    public QuestionSheet getSheet() {
        if (sheet == null) {
            sheet = authoring.open(id);
        }
        return sheet;
    }

    /** The question as a learner meets it. */
    public Asked getAsked() {
        return Asked.of(shown == null ? getSheet().content() : shown, id);
    }

    /** What a field of a row is called in this type of question. */
    public String row(String field, int number) {
        return say.of("question." + field + "." + form.getType(), number);
    }

    public List<String> getObjectives() {
        return bank.objectives(course);
    }

    /** When what is on the page was stored: to the second while it is being written. */
    public String getSaved() {
        var at = getSheet().changedAt();
        return shown == null ? say.of("question.edit.changedBy", when.moment(at), getSheet().changedBy()) : say.of("question.edit.saved", when.second(at));
    }

    /** Why what is typed is not stored yet; {@code null} when it is. */
    public String getWaitsFor() {
        return waitsFor;
    }

    public QuestionType[] getTypes() {
        return QuestionType.values();
    }

    public ScoringMode[] getModes() {
        return ScoringMode.values();
    }

    public Difficulty[] getDifficulties() {
        return Difficulty.values();
    }

    public PartForm.Closeness[] getClosenesses() {
        return PartForm.Closeness.values();
    }

    /** Asked first by the page, so an address that names no question at all is not there rather than a failure. */
    public String getCourseTitle() {
        if (courseTitle == null) {
            load();
        }
        return courseTitle;
    }

    public QuestionForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getCourse() {
        return course;
    }

    public void setCourse(Long course) {
        this.course = course;
    }
}
