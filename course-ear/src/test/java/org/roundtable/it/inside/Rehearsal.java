package org.roundtable.it.inside;

import static org.roundtable.it.inside.Actors.doing;
import static org.roundtable.it.inside.Actors.use;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.roundtable.course.ActivityKind;
import org.roundtable.course.LeadingTeam;
import org.roundtable.course.TeamRole;

/** Sets the scene for tests from inside the server, through the same use cases as the pages, and answers with the ids. */
@WebServlet("/rehearsal")
public class Rehearsal extends HttpServlet {

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var ids = new Properties();
            cast(LocalDate.parse(request.getParameter("today"))).forEach((name, id) -> ids.setProperty(name, id.toString()));
            ids.store(response.getWriter(), null);
        } catch (Exception e) {
            response.setStatus(500);
            e.printStackTrace(response.getWriter());
        }
    }

    /** One course with a full offering that runs, somebody in every position in it, and others elsewhere. */
    private static Map<String, Object> cast(LocalDate today) throws Exception {
        var ids = new TreeMap<String, Object>();
        var people = new TreeMap<String, Long>();
        for (var name : List.of("member", "applicant", "waitlisted", "learner", "learner-elsewhere", "instructor-elsewhere", "grader", "lead")) {
            people.put(name, NetworkScene.join(name));
        }
        people.put("steward", NetworkScene.joinAsSteward("steward"));
        ids.putAll(people);
        var lead = people.get("lead");

        var course = CourseScene.draft(lead, "Asking good questions");
        var unit = CourseScene.unit(lead, course, "First steps");
        ids.put("course", course);
        ids.put("unit", unit);
        ids.put("activity", CourseScene.activity(lead, unit, ActivityKind.SESSION, "Meet"));
        ids.putAll(LectureScene.cast(lead, unit));
        doing(lead, () -> use(LeadingTeam.class).add(course, "grader", TeamRole.GRADER));
        ids.put("question", QuestionScene.ready(lead, course, "A good question can be answered in more than one way."));
        ids.put("upload", QuestionScene.upload(lead, course, "What did you expect? {}"));
        CourseScene.publish(lead, people.get("steward"), course);

        var offering = CourseScene.offering(lead, course, "Spring", 1, true, today);
        ids.put("offering", offering);
        for (var name : List.of("learner", "waitlisted", "applicant")) {
            EnrolmentScene.apply(people.get(name), offering);
        }
        EnrolmentScene.admit(lead, people.get("learner"), offering);
        EnrolmentScene.admit(lead, people.get("waitlisted"), offering);
        ids.put("invitation", EnrolmentScene.invite(lead, offering, "somebody@example.org"));
        CourseScene.start(lead, offering);
        ids.putAll(TestScene.cast(lead, people.get("learner"), course, unit, offering));

        var elsewhere = CourseScene.offering(lead, course, "Autumn", 10, false, today);
        ids.put("offeringElsewhere", elsewhere);
        EnrolmentScene.apply(people.get("learner-elsewhere"), elsewhere);
        CourseScene.start(lead, elsewhere);
        ids.put("courseElsewhere", CourseScene.draft(people.get("instructor-elsewhere"), "Something else"));
        return ids;
    }
}
