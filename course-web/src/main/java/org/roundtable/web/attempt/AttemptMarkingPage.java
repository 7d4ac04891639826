package org.roundtable.web.attempt;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.roundtable.appeal.AnsweringAppeals;
import org.roundtable.appeal.AppealCount;
import org.roundtable.attempt.EssaySheet;
import org.roundtable.attempt.MarkingAttempts;
import org.roundtable.attempt.QueueRow;
import org.roundtable.web.shared.Say;

/** /attempt/marking.xhtml */
@Named
@ViewScoped
public class AttemptMarkingPage implements Serializable {

    @Inject MarkingAttempts marking;
    @Inject AnsweringAppeals appealed;
    @Inject Say say;
    private Long offering;
    private Long question;
    private boolean testRun;
    private BigDecimal points;
    private String comment;
    private String keptAt;
    private Long held;
    private transient List<QueueRow> queue;
    private transient List<AppealCount> appeals;
    private transient EssaySheet essay;

    public void load() {
        queue = marking.queue(offering, testRun);
    }

    /** Asks for the next answer to a question: it is the marker's until they mark it, let go, or fall silent. */
    public void take(Long question) {
        this.question = question;
        next();
    }

    private void next() {
        essay = marking.next(offering, question, testRun).orElse(null);
        held = essay == null ? null : essay.id();
        points = essay == null ? null : essay.points();
        comment = essay == null ? null : essay.comment();
        keptAt = null;
        queue = null;
    }

    /** Picks a level of a criterion; picking it again takes it back. The points follow, and can be changed by hand. */
    public void pick(int criterion, int level) {
        points = marking.pick(held, criterion, isPicked(criterion, level) ? null : level);
        essay = null;
        keptAt = say.of("attempt.marking.kept");
    }

    public boolean isPicked(int criterion, int level) {
        var picked = getEssay().picks().levels();
        return criterion < picked.size() && Integer.valueOf(level).equals(picked.get(criterion));
    }

    /** Keeps what is typed so far; called by itself. */
    public void keep() {
        marking.draft(held, points, comment);
        keptAt = say.of("attempt.marking.kept");
    }

    public void mark() {
        marking.mark(held, points, comment);
        next();
        if (essay == null) {
            say.info("attempt.marking.noneLeft");
        }
    }

    public String letGo() {
        marking.letGo(held);
        return "marking?faces-redirect=true&includeViewParams=true";
    }

    /** @return how many appeals against marks of a question wait */
    public long appealsOf(QueueRow row) {
        return open(count -> count.activity().equals(row.activity()) && count.question().equals(row.question()));
    }

    /** @return how many appeals of the whole offering wait; what is rehearsed is not counted */
    public long getAppeals() {
        return open(count -> true);
    }

    private long open(Predicate<AppealCount> which) {
        if (appeals == null) {
            appeals = testRun ? List.of() : appealed.counts(offering);
        }
        return appeals.stream().filter(which).mapToLong(AppealCount::open).sum();
    }

    public List<QueueRow> getQueue() {
        if (queue == null) {
            load();
        }
        return queue;
    }

    public EssaySheet getEssay() {
        if (essay == null && held != null) {
            essay = marking.sheet(held);
        }
        return essay;
    }

    public String getKeptAt() {
        return keptAt;
    }

    public Long getOffering() {
        return offering;
    }

    public void setOffering(Long offering) {
        this.offering = offering;
    }

    /** Whether the team rehearses on what it handed in itself. */
    public boolean isTestRun() {
        return testRun;
    }

    public void setTestRun(boolean testRun) {
        this.testRun = testRun;
    }

    public BigDecimal getPoints() {
        return points;
    }

    public void setPoints(BigDecimal points) {
        this.points = points;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
