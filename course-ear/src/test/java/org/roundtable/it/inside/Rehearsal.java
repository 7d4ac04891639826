package org.roundtable.it.inside;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
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
    private static Map<String, Long> cast(LocalDate today) throws Exception {
        var ids = new TreeMap<String, Long>();
        for (var name : new String[] {"member", "applicant", "waitlisted", "learner", "learner-elsewhere", "instructor-elsewhere", "grader", "lead"}) {
            ids.put(name, NetworkScene.join(name));
        }
        ids.put("steward", NetworkScene.joinAsSteward("steward"));
        var lead = ids.get("lead");

        var course = CourseScene.draft(lead, "Asking good questions");
        ids.put("course", course);
        ids.put("unit", CourseScene.unit(lead, course, "First steps"));
        ids.put("activity", CourseScene.activity(lead, ids.get("unit"), ActivityKind.SESSION, "Meet"));
        Actors.doing(lead, () -> Actors.use(LeadingTeam.class).add(course, "grader", TeamRole.GRADER));
        CourseScene.publish(lead, ids.get("steward"), course);

        ids.put("offering", CourseScene.offering(lead, course, "Spring", 1, true, today));
        for (var name : new String[] {"learner", "waitlisted", "applicant"}) {
            EnrolmentScene.apply(ids.get(name), ids.get("offering"));
        }
        EnrolmentScene.admit(lead, ids.get("learner"), ids.get("offering"));
        EnrolmentScene.admit(lead, ids.get("waitlisted"), ids.get("offering"));
        CourseScene.start(lead, ids.get("offering"));

        ids.put("offeringElsewhere", CourseScene.offering(lead, course, "Autumn", 10, false, today));
        EnrolmentScene.apply(ids.get("learner-elsewhere"), ids.get("offeringElsewhere"));
        CourseScene.start(lead, ids.get("offeringElsewhere"));
        ids.put("courseElsewhere", CourseScene.draft(ids.get("instructor-elsewhere"), "Something else"));
        return ids;
    }
}
