package org.roundtable.assignment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.roundtable.house.Given.stored;
import static org.roundtable.house.Given.the;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Set;
import org.roundtable.course.Activity;
import org.roundtable.course.Courses;
import org.roundtable.enrolment.Enrolment;
import org.roundtable.network.Members;

/** Assignments, and work that was handed in and marked, stored. */
public final class AssignmentFixture {

    private AssignmentFixture() {}

    /** @return 100 points for text or up to five usual files of 10 MB */
    public static Assignment anAssignment(Activity activity) {
        return anAssignment(activity, WorkFacts.usual("Write a lesson plan of **one page**."));
    }

    public static Assignment anAssignment(Activity activity, WorkFacts facts) {
        return stored(() -> {
            var assignment = new Assignment(the(Courses.class).activity(activity.id()).orElseThrow(), facts);
            the(Assignments.class).add(assignment);
            return assignment;
        });
    }

    public static WorkFacts worth(int points) {
        var usual = WorkFacts.usual("Write a lesson plan.");
        return new WorkFacts(usual.instructions(), BigDecimal.valueOf(points), true, true, usual.maxFiles(), usual.maxMegabytes(), usual.types());
    }

    /** @return the submission, with {@code text} handed in once more */
    public static Submission handedIn(Enrolment enrolment, Activity activity, String text) {
        return stored(() -> {
            var now = the(Clock.class).instant();
            var managed = the(Submissions.class).em.find(Enrolment.class, enrolment.id());
            var submission = the(Submissions.class).locked(managed, the(Assignments.class).of(activity.id()).orElseThrow());
            submission.save(text, submission.receipt(true).revision(), now);
            the(WorkMarks.class).asked(submission);
            the(Submissions.class).add(submission.handIn(submission.receipt(true).revision(), Set.of(), Deadline.NONE, now));
            return submission;
        });
    }

    /** @return the mark of a submission, {@code points} given by {@code marker} */
    public static WorkMark marked(Submission submission, Long marker, String points) {
        return stored(() -> {
            var mark = markOf(submission);
            mark.mark(new BigDecimal(points), "Well done.", submission.handIns(), the(Members.class).reference(marker), the(Clock.class).instant());
            return mark;
        });
    }

    public static WorkMark markOf(Submission submission) {
        return stored(() -> the(WorkMarks.class).of(submission).orElseThrow());
    }

    public static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    public static InputStream pdf(String text) {
        return content("%PDF-1.7\n" + text);
    }
}
