package org.roundtable.web.assignment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.roundtable.assignment.MarkSheet;
import org.roundtable.assignment.MarkingWork;
import org.roundtable.assignment.Unfit;
import org.roundtable.shared.Markup;
import org.roundtable.shared.NotThere;
import org.roundtable.web.shared.Decimals;
import org.roundtable.web.shared.Say;

/** /assignment/mark.xhtml; resources/rt/keep.js keeps what is typed. */
@Named
@ViewScoped
public class AssignmentMarkPage implements Serializable {

    @Inject MarkingWork marking;
    @Inject Say say;
    private Long id;
    private int number;
    private long revision;
    private String points;
    private String comment;
    private transient MarkSheet sheet;

    public void load() {
        sheet = marking.open(id);
        number = sheet.latest().number();
        revision = sheet.revision();
        points = sheet.points();
        comment = sheet.comment();
    }

    public String mark() {
        give();
        return queue();
    }

    public String markAndNext() {
        give();
        return marking.next(getSheet().place().offering(), getSheet().place().activity()).map(next -> "mark?faces-redirect=true&id=" + next).orElseGet(this::queue);
    }

    public String letGo() {
        marking.letGo(id);
        return queue();
    }

    private void give() {
        marking.mark(id, Decimals.typed(points).orElseThrow(() -> new Unfit("assignment.pointsNotANumber")), comment == null ? "" : comment, number);
        say.info(getSheet().released() ? "assignment.mark.told" : "assignment.mark.done", getSheet().learner(), points.strip());
    }

    private String queue() {
        return "marking?faces-redirect=true&offering=" + getSheet().place().offering();
    }

    public String rendered(String markdown) {
        return Markup.render(markdown);
    }

    public MarkSheet getSheet() {
        if (id == null) {
            throw new NotThere();
        }
        if (sheet == null) {
            sheet = marking.open(id);
        }
        return sheet;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public long getRevision() {
        return revision;
    }

    public void setRevision(long revision) {
        this.revision = revision;
    }

    public String getPoints() {
        return points;
    }

    public void setPoints(String points) {
        this.points = points;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
