package org.roundtable.assignment;

import static org.roundtable.access.Permission.SEE_GRADES;
import static org.roundtable.access.Permission.SUBMIT_WORK;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.roundtable.access.Guard;
import org.roundtable.audit.AuditTrail;
import org.roundtable.course.Activity;
import org.roundtable.course.ActivityKind;
import org.roundtable.course.Courses;
import org.roundtable.course.Offering;
import org.roundtable.course.Offerings;
import org.roundtable.enrolment.Enrolment;
import org.roundtable.enrolment.Enrolments;
import org.roundtable.enrolment.Progresses;
import org.roundtable.shared.NotThere;

/** What a learner does with an assignment: read it, write, add files, hand in, and hand in again. */
@Stateless
public class Submitting {

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Assignments assignments;
    @Inject Courses courses;
    @Inject Offerings offerings;
    @Inject Doors doors;
    @Inject Enrolments enrolments;
    @Inject Submissions submissions;
    @Inject WorkMarks marks;
    @Inject WorkFiles files;
    @Inject Progresses progresses;
    @Inject AuditTrail audit;
    @Inject Event<WorkSubmitted> submitted;

    /** A team that looks at it sees what learners see, and can hand in nothing. */
    public WorkSheet open(Long activityId, Long offeringId) {
        var offering = offerings.by(offeringId).orElseThrow(NotThere::new);
        if (!guard.may(SUBMIT_WORK, offering.place())) {
            guard.require(SEE_GRADES, offering.place());
            return preview(activityId, offering);
        }
        var now = clock.instant();
        var enrolment = mine(offeringId);
        var activity = activity(activityId, enrolment);
        var place = WorkPlace.of(enrolment.offering(), activity);
        var assignment = assignments.of(activityId).orElse(null);
        var door = doors.of(enrolment, activity);
        var submission = assignment == null ? Optional.<Submission>empty() : submissions.of(enrolment, assignment);
        var feedback = submission.flatMap(marks::feedback).orElse(null);
        var state = assignment == null ? WorkState.NOT_SET : feedback != null ? WorkState.MARKED : door.state(now);
        var asked = state.readable() ? assignment.facts() : null;
        if (submission.isEmpty()) {
            return new WorkSheet(place, state, door.deadline(), asked, "", new DraftReceipt(true, 0, null), List.of(), List.of(), false, null);
        }
        var drafted = files.inDraft(submission.get());
        var handIns = submissions.handIns(submission.get());
        return new WorkSheet(place, state, door.deadline(), asked, submission.get().draft(), submission.get().receipt(true), FileRow.of(drafted),
            handIns.stream().map(HandInRow::of).toList(), changed(submission.get(), drafted, handIns), feedback);
    }

    /**
     * Keeps what is typed, also when it can no longer be handed in. A save from a tab that has not seen the newest text is
     * not kept, and says so.
     *
     * @param revision what the tab last heard of
     */
    public DraftReceipt save(Long activityId, Long offeringId, String text, long revision) {
        var now = clock.instant();
        var submission = begun(activityId, offeringId, now);
        return submission.receipt(submission.save(text, revision, now));
    }

    /** @param content read no further than the assignment allows */
    public void attach(Long activityId, Long offeringId, String name, InputStream content) {
        var now = clock.instant();
        var enrolment = mine(offeringId);
        door(enrolment, activityId).require(now);
        files.take(begun(activityId, offeringId, now), name, content, now);
    }

    public void detach(Long activityId, Long offeringId, Long file) {
        var submission = begun(activityId, offeringId, clock.instant());
        files.drop(files.inDraft(submission, file).orElseThrow(NotThere::new));
    }

    /**
     * Hands in the draft as it is stored. Doing so twice, by a double click or a reload, is the same as once.
     *
     * @param revision of the text the learner sees: work nobody has seen is not handed in
     * @return the number of the hand-in, which counts from 1
     */
    public int handIn(Long activityId, Long offeringId, long revision) {
        var now = clock.instant();
        var enrolment = mine(offeringId);
        var submission = begun(activityId, offeringId, now);
        var drafted = files.inDraft(submission);
        if (submissions.latest(submission).filter(handIn -> handIn.same(submission.draft(), drafted)).isPresent()) {
            return submission.handIns();
        }
        var door = door(enrolment, activityId);
        door.require(now);
        marks.asked(submission);
        submissions.add(submission.handIn(revision, drafted, door.deadline(), now));
        var activity = submission.assignment().activity();
        progresses.done(enrolment, activity, now);
        audit.add(guard.caller(), "assignment.handedIn", "submission", submission.id(), enrolment.offering().place(),
            submission.late() ? "version " + submission.handIns() + ", late" : "version " + submission.handIns());
        submitted.fire(new WorkSubmitted(submission.id(), enrolment.id(), guard.caller(), offeringId, activityId, submission.handIns(), submission.late(), now));
        return submission.handIns();
    }

    private WorkSheet preview(Long activityId, Offering offering) {
        var activity = courses.activity(activityId).filter(found -> found.kind() == ActivityKind.ASSIGNMENT)
            .filter(found -> found.course().id().equals(offering.course().id())).orElseThrow(NotThere::new);
        var asked = assignments.of(activityId).map(Assignment::facts).orElse(null);
        var deadline = offerings.timing(offering.id(), activityId).map(Deadline::of).orElse(Deadline.NONE);
        return new WorkSheet(WorkPlace.of(offering, activity), asked == null ? WorkState.NOT_SET : WorkState.PREVIEW, deadline, asked, "",
            new DraftReceipt(true, 0, null), List.of(), List.of(), false, null);
    }

    private static boolean changed(Submission submission, Set<WorkFile> drafted, List<HandIn> handIns) {
        return !handIns.isEmpty() && !handIns.get(0).same(submission.draft(), drafted);
    }

    private Submission begun(Long activityId, Long offeringId, Instant now) {
        var enrolment = mine(offeringId);
        var assignment = assignments.of(activityId).filter(found -> belongs(found.activity(), enrolment)).orElseThrow(NotThere::new);
        if (!doors.of(enrolment, assignment.activity()).state(now).readable()) {
            throw new NotOpenYet();
        }
        return submissions.locked(enrolment, assignment);
    }

    private Door door(Enrolment enrolment, Long activityId) {
        return doors.of(enrolment, activity(activityId, enrolment));
    }

    private Activity activity(Long id, Enrolment enrolment) {
        return courses.activity(id).filter(activity -> activity.kind() == ActivityKind.ASSIGNMENT).filter(activity -> belongs(activity, enrolment)).orElseThrow(NotThere::new);
    }

    private static boolean belongs(Activity activity, Enrolment enrolment) {
        return activity.course().id().equals(enrolment.offering().course().id());
    }

    private Enrolment mine(Long offeringId) {
        var enrolment = enrolments.of(guard.caller(), offeringId).orElseThrow(NotThere::new);
        guard.require(SUBMIT_WORK, enrolment.offering().place());
        return enrolment;
    }
}
