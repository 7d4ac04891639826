package org.roundtable.course;

import static org.roundtable.access.Permission.LEAD_COURSE;
import static org.roundtable.access.Permission.VIEW_COURSE;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.roundtable.access.Guard;
import org.roundtable.access.Place;
import org.roundtable.audit.AuditTrail;
import org.roundtable.network.Members;
import org.roundtable.shared.NotThere;

/** Who teaches a course with whom. There is always somebody who leads. */
@Stateless
public class LeadingTeam {

    private static final int MOST = 50;

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Courses courses;
    @Inject Members members;
    @Inject AuditTrail audit;
    @Inject Event<TeacherJoined> joined;
    @Inject Event<MarkerLeft> left;

    public List<TeamRow> team(Long course) {
        guard.require(VIEW_COURSE, Place.course(course));
        return courses.team(course).stream().map(TeamRow::of).toList();
    }

    /** @return whether the caller may change the team */
    public boolean mayChange(Long course) {
        return guard.may(LEAD_COURSE, Place.course(course));
    }

    public void add(Long course, String handle, TeamRole role) {
        var led = led(course);
        var member = members.byHandle(handle == null ? "" : handle.strip().replaceFirst("^@", "")).orElseThrow(NoSuchMember::new);
        var team = courses.team(course);
        if (team.stream().anyMatch(teacher -> teacher.member().id().equals(member.id()))) {
            throw new Unfit("course.inTeamAlready", member.displayName());
        }
        if (team.size() >= MOST) {
            throw new Unfit("course.teamFull", MOST);
        }
        courses.add(new Teacher(led, member, role, clock.instant()));
        audit.add(guard.caller(), "course.teacherAdded", "course", course, led.place(), member.handle() + " " + role);
        joined.fire(new TeacherJoined(course, member.id(), role, guard.caller()));
    }

    /** @throws NobodyLeads when it would leave the course without a lead */
    public void change(Long course, Long teacher, TeamRole role) {
        var led = led(course);
        var team = courses.team(course);
        var changed = in(team, teacher);
        if (role != TeamRole.LEAD) {
            keepALead(team, changed);
        }
        var marked = changed.role().marks();
        changed.become(role);
        audit.add(guard.caller(), "course.teacherChanged", "course", course, led.place(), changed.member().handle() + " " + role);
        if (marked && !role.marks()) {
            left.fire(new MarkerLeft(course, changed.member().id()));
        }
    }

    /** @throws NobodyLeads when it would leave the course without a lead */
    public void remove(Long course, Long teacher) {
        var led = led(course);
        var team = courses.team(course);
        var gone = in(team, teacher);
        keepALead(team, gone);
        courses.remove(gone);
        audit.add(guard.caller(), "course.teacherRemoved", "course", course, led.place(), gone.member().handle());
        if (gone.role().marks()) {
            left.fire(new MarkerLeft(course, gone.member().id()));
        }
    }

    private Course led(Long course) {
        guard.require(LEAD_COURSE, Place.course(course));
        // held, so that two leads cannot step down at once
        return courses.held(course).orElseThrow(NotThere::new);
    }

    private static Teacher in(List<Teacher> team, Long id) {
        return team.stream().filter(teacher -> teacher.id().equals(id)).findFirst().orElseThrow(NotThere::new);
    }

    private static void keepALead(List<Teacher> team, Teacher leaving) {
        if (team.stream().noneMatch(teacher -> teacher != leaving && teacher.role() == TeamRole.LEAD)) {
            throw new NobodyLeads();
        }
    }
}
