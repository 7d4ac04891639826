package org.roundtable.assignment;

import static org.roundtable.access.Permission.MARK;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Optional;
import org.roundtable.access.Guard;
import org.roundtable.audit.AuditTrail;
import org.roundtable.course.Offering;
import org.roundtable.course.Offerings;
import org.roundtable.enrolment.Progresses;
import org.roundtable.network.Member;
import org.roundtable.network.Members;
import org.roundtable.shared.NotThere;

/** What a teaching team does with work that was handed in: take the next, read, comment, mark. */
@Stateless
public class MarkingWork {

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Offerings offerings;
    @Inject Members members;
    @Inject Submissions submissions;
    @Inject WorkMarks marks;
    @Inject MarkingQueue queue;
    @Inject Progresses progresses;
    @Inject AuditTrail audit;
    @Inject Event<WorkMarked> marked;

    /** @param activity only this assignment, {@code null} for all */
    public QueueSheet queue(Long offeringId, Long activity, int page) {
        var offering = taught(offeringId);
        var now = clock.instant();
        var assignments = queue.progress(offering.course().id(), offeringId);
        var total = assignments.stream().filter(row -> activity == null || row.activity().equals(activity)).mapToLong(QueueRow::handedIn).sum();
        var pages = (int) ((total + MarkingQueue.PAGE - 1) / MarkingQueue.PAGE);
        var shown = Math.max(0, Math.min(page, pages - 1));
        var works = queue.works(offeringId, activity, shown).stream().map(row -> row.at(now)).toList();
        return new QueueSheet(offering.course().id(), offering.course().title(), offeringId, offering.title(), assignments, works, shown, pages);
    }

    /** @return the work that has waited longest, held for the caller from now on; nothing when nothing waits */
    public Optional<Long> next(Long offeringId, Long activity) {
        taught(offeringId);
        return marks.holdNext(offeringId, activity, guard.caller(), clock.instant());
    }

    public MarkSheet open(Long id) {
        var mark = marks.of(id).filter(this::mayMark).orElseThrow(NotThere::new);
        var submission = mark.submission();
        var deadline = offerings.timing(submission.enrolment().offering().id(), submission.assignment().activity().id()).map(Deadline::of).orElse(Deadline.NONE);
        return new MarkSheet(id, WorkPlace.of(submission.enrolment().offering(), submission.assignment().activity()),
            submission.enrolment().member().displayName(), submission.assignment().facts(), deadline,
            submissions.handIns(submission).stream().map(HandInRow::of).toList(), mark.draftPoints(), mark.draftComment(), mark.revision(), mark.points(),
            mark.markedBy() == null ? null : mark.markedBy().displayName(), mark.markedAt(),
            mark.holder(clock.instant()).filter(holder -> !holder.id().equals(guard.caller())).map(Member::displayName).orElse(null), mark.released());
    }

    /** Keeps what the marker has typed so far; shows it to no learner. */
    public DraftReceipt draft(Long id, String points, String comment, long revision) {
        var now = clock.instant();
        var mark = toMark(id);
        var kept = mark.draft(points, comment, revision, members.reference(guard.caller()), now);
        return new DraftReceipt(kept, mark.revision(), now);
    }

    /**
     * Marking the same twice is marking once.
     *
     * @param number the hand-in the marker has before them
     */
    public void mark(Long id, BigDecimal points, String comment, int number) {
        var now = clock.instant();
        var mark = toMark(id);
        if (mark.says(points, comment, number)) {
            return;
        }
        var before = mark.points();
        mark.mark(points, comment, number, members.reference(guard.caller()), now);
        var submission = mark.submission();
        progresses.scored(submission.enrolment(), submission.assignment().activity(), mark.percent());
        audit.add(guard.caller(), "assignment.marked", "submission", submission.id(), submission.enrolment().offering().place(),
            (before == null ? "" : before + " → ") + points + " of " + submission.assignment().points());
        marked.fire(new WorkMarked(submission.id(), submission.enrolment().id(), submission.enrolment().offering().id(),
            submission.assignment().activity().id(), mark.percent(), guard.caller(), now));
    }

    /** Puts the work back in the queue for others; what was typed stays. */
    public void letGo(Long id) {
        toMark(id).letGo(members.reference(guard.caller()));
    }

    private WorkMark toMark(Long id) {
        return marks.locked(id).filter(this::mayMark).orElseThrow(NotThere::new);
    }

    /** Nobody marks their own work, whatever their role. */
    private boolean mayMark(WorkMark mark) {
        var enrolment = mark.submission().enrolment();
        guard.require(MARK, enrolment.offering().place());
        return !enrolment.member().id().equals(guard.caller());
    }

    private Offering taught(Long id) {
        var offering = offerings.by(id).orElseThrow(NotThere::new);
        guard.require(MARK, offering.place());
        return offering;
    }
}
