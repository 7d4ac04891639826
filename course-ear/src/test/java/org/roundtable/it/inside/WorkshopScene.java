package org.roundtable.it.inside;

import static org.roundtable.it.inside.Actors.doing;
import static org.roundtable.it.inside.Actors.use;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.roundtable.course.LeadingTeam;
import org.roundtable.course.TeamRole;

/** A course that nobody else uses: to write in, to hand in and to mark, and an offering one may still ask for. */
final class WorkshopScene {

    private final String name;
    private final Map<String, Object> ids = new TreeMap<>();

    WorkshopScene(String name) {
        this.name = name;
    }

    Map<String, Object> play(LocalDate today) throws Exception {
        var lead = NetworkScene.join(name + "-lead");
        var grader = NetworkScene.join(name + "-grader");
        var learner = NetworkScene.join(name + "-learner");
        var steward = NetworkScene.joinAsSteward(name + "-steward");
        var course = CourseScene.draft(lead, "Workshop of " + name);
        ids.put("course", course);
        doing(lead, () -> use(LeadingTeam.class).add(course, name + "-grader", TeamRole.GRADER));
        var unit = CourseScene.unit(lead, course, "First steps");
        ids.putAll(LectureScene.cast(lead, unit));
        var assignment = WorkScene.assignment(lead, unit, "Ask one");
        ids.put("assignment", assignment);
        CourseScene.publish(lead, steward, course);
        ids.put("open", CourseScene.offering(lead, course, "Summer", 10, false, today));
        var running = CourseScene.offering(lead, course, "Spring", 10, false, today);
        ids.put("running", running);
        EnrolmentScene.apply(learner, running);
        EnrolmentScene.apply(steward, running);
        CourseScene.start(lead, running);
        WorkScene.handIn(steward, assignment, running);
        ids.put("mark", Rows.id("select max(id) from work_mark"));
        return ids;
    }
}
