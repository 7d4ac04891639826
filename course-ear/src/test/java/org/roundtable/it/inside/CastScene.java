package org.roundtable.it.inside;

import static org.roundtable.it.inside.Actors.doing;
import static org.roundtable.it.inside.Actors.use;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.roundtable.course.ActivityKind;
import org.roundtable.course.LeadingTeam;
import org.roundtable.course.TeamRole;

/** One course with a full offering that runs, somebody in every position in it, and others elsewhere. */
final class CastScene {

    private final LocalDate today;
    private final Map<String, Long> people = new TreeMap<>();
    private final Map<String, Object> ids = new TreeMap<>();
    private long lead;
    private long course;

    CastScene(LocalDate today) {
        this.today = today;
    }

    Map<String, Object> play() throws Exception {
        gather();
        write();
        run();
        finish();
        elsewhere();
        ids.putAll(people);
        return ids;
    }

    private void gather() throws Exception {
        for (var name : List.of("member", "applicant", "waitlisted", "learner", "learner-elsewhere", "instructor-elsewhere", "grader", "lead")) {
            people.put(name, NetworkScene.join(name));
        }
        people.put("steward", NetworkScene.joinAsSteward("steward"));
        lead = people.get("lead");
    }

    private void write() throws Exception {
        course = CourseScene.draft(lead, "Asking good questions");
        ids.put("course", course);
        doing(lead, () -> use(LeadingTeam.class).add(course, "grader", TeamRole.GRADER));
        var unit = CourseScene.unit(lead, course, "First steps");
        ids.put("unit", unit);
        ids.put("activity", CourseScene.activity(lead, unit, ActivityKind.SESSION, "Meet"));
        ids.putAll(LectureScene.cast(lead, unit));
        ids.put("question", QuestionScene.ready(lead, course, "A good question can be answered in more than one way."));
        ids.put("upload", QuestionScene.upload(lead, course, "What did you expect? {}"));
        ids.put("assignment", WorkScene.assignment(lead, unit, "Ask one"));
        CourseScene.publish(lead, people.get("steward"), course);
    }

    private void run() throws Exception {
        var offering = CourseScene.offering(lead, course, "Spring", 1, true, today);
        ids.put("offering", offering);
        for (var name : List.of("learner", "waitlisted", "applicant")) {
            EnrolmentScene.apply(people.get(name), offering);
        }
        EnrolmentScene.admit(lead, people.get("learner"), offering);
        EnrolmentScene.admit(lead, people.get("waitlisted"), offering);
        ids.put("invitation", EnrolmentScene.invite(lead, offering, "somebody@example.org"));
        CourseScene.start(lead, offering);
        var learner = people.get("learner");
        ids.put("enrolment", Rows.id("select id from enrolment where member_id = ? and offering_id = ?", learner, offering));
        ids.putAll(TestScene.cast(lead, learner, course, id("unit"), offering));
        ids.putAll(AppealScene.cast(lead, learner, course, id("unit"), offering));
        ids.put("work", WorkScene.handIn(learner, id("assignment"), offering));
        ReviewScene.open(lead, id("assignment"), offering);
        ids.put("mark", Rows.id("select id from work_mark where submission_id = ?", id("work")));
        ids.put("answerFile", Rows.id("select max(id) from answer_file"));
        ids.put("workFile", Rows.id("select max(id) from work_file"));
    }

    private void finish() throws Exception {
        var finished = CourseScene.offering(lead, course, "Last winter", 10, false, today);
        ids.put("offeringFinished", finished);
        EnrolmentScene.apply(people.get("learner"), finished);
        CourseScene.start(lead, finished);
        WorkScene.handIn(people.get("learner"), id("assignment"), finished);
        WorkScene.mark(lead, id("assignment"), finished, 80);
        GradeScene.weigh(lead, finished, id("assignment"));
        ids.put("certificate", GradeScene.finish(lead, finished));
    }

    private void elsewhere() throws Exception {
        var elsewhere = CourseScene.offering(lead, course, "Autumn", 10, false, today);
        ids.put("offeringElsewhere", elsewhere);
        EnrolmentScene.apply(people.get("learner-elsewhere"), elsewhere);
        CourseScene.start(lead, elsewhere);
        ids.put("courseElsewhere", CourseScene.draft(people.get("instructor-elsewhere"), "Something else"));
    }

    private long id(String name) {
        return (Long) ids.get(name);
    }
}
