package org.roundtable.it.inside;

import static org.roundtable.it.inside.Actors.as;
import static org.roundtable.it.inside.Actors.doing;
import static org.roundtable.it.inside.Actors.use;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.roundtable.assignment.MarkingWork;
import org.roundtable.assignment.SettingWork;
import org.roundtable.assignment.Submitting;
import org.roundtable.assignment.WorkFacts;
import org.roundtable.course.ActivityKind;

/** Work is set, handed in and marked. */
final class WorkScene {

    private WorkScene() {}

    static long assignment(long lead, long unit, String title) throws Exception {
        var activity = CourseScene.activity(lead, unit, ActivityKind.ASSIGNMENT, title);
        doing(lead, () -> use(SettingWork.class).set(activity, WorkFacts.usual("Ask one, and tell what came of it."), use(SettingWork.class).open(activity).version()));
        return activity;
    }

    /** @return id of what was handed in, a text and a file */
    static long handIn(long learner, long assignment, long offering) throws Exception {
        doing(learner, () -> {
            var submitting = use(Submitting.class);
            submitting.attach(assignment, offering, "work.txt", new ByteArrayInputStream("My work.".getBytes(StandardCharsets.UTF_8)));
            var saved = submitting.save(assignment, offering, "What I asked.", submitting.open(assignment, offering).saved().revision());
            submitting.handIn(assignment, offering, saved.revision());
        });
        return Rows.id("select max(s.id) from submission s join enrolment e on e.id = s.enrolment_id where e.member_id = ? and e.offering_id = ?", learner, offering);
    }

    static void mark(long marker, long assignment, long offering, int points) throws Exception {
        doing(marker, () -> {
            var marking = use(MarkingWork.class);
            var next = marking.next(offering, assignment).orElseThrow();
            marking.mark(next, BigDecimal.valueOf(points), "You say what the answer would tell you.", marking.open(next).latest().number());
        });
    }
}
