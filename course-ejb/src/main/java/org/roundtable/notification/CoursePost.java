package org.roundtable.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.roundtable.course.CoursePublished;
import org.roundtable.course.CourseSentBack;
import org.roundtable.course.Courses;
import org.roundtable.course.EndorsementAsked;
import org.roundtable.course.OfferingStarted;
import org.roundtable.course.Offerings;
import org.roundtable.course.Teacher;
import org.roundtable.course.TeacherJoined;
import org.roundtable.enrolment.Enrolments;
import org.roundtable.network.Member;
import org.roundtable.network.Members;

/** What teams, stewards and learners are told of courses. Nobody is told what they did themselves. */
@Dependent
class CoursePost {

    private static final int AT_ONCE = 500;

    @Inject Outbox outbox;
    @Inject Members members;
    @Inject Courses courses;
    @Inject Offerings offerings;
    @Inject Enrolments enrolments;

    void asked(@Observes EndorsementAsked event) {
        var title = courses.by(event.course()).orElseThrow().title();
        members.stewards().stream().filter(steward -> !steward.id().equals(event.by()))
            .forEach(steward -> outbox.tell(steward, Letter.to(steward, "endorsementAsked", "/course/endorsements", title)));
    }

    void published(@Observes CoursePublished event) {
        var title = courses.by(event.course()).orElseThrow().title();
        teachers(event.course(), event.endorser())
            .forEach(teacher -> outbox.tell(teacher, Letter.to(teacher, "coursePublished", "/course/studio?id=" + event.course(), title)));
    }

    void sentBack(@Observes CourseSentBack event) {
        var title = courses.by(event.course()).orElseThrow().title();
        teachers(event.course(), event.by())
            .forEach(teacher -> outbox.tell(teacher, Letter.to(teacher, "courseSentBack", "/course/studio?id=" + event.course(), title, event.why())));
    }

    void joined(@Observes TeacherJoined event) {
        if (!event.member().equals(event.by())) {
            var title = courses.by(event.course()).orElseThrow().title();
            members.by(event.member())
                .ifPresent(teacher -> outbox.tell(teacher, Letter.to(teacher, "teacherJoined", "/course/studio?id=" + event.course(), title)));
        }
    }

    void started(@Observes OfferingStarted event) {
        var offering = offerings.by(event.offering()).orElseThrow();
        for (var first = 0; ; first += AT_ONCE) {
            var learners = enrolments.learners(event.offering(), first, AT_ONCE);
            learners.forEach(enrolment -> outbox.tell(enrolment.member(), Letter.to(enrolment.member(), "offeringStarted",
                "/course/offering?id=" + event.offering(), offering.course().title(), offering.title())));
            if (learners.size() < AT_ONCE) {
                return;
            }
        }
    }

    private List<Member> teachers(Long course, Long exceptFor) {
        return courses.team(course).stream().filter(teacher -> teacher.role().teaches())
            .map(Teacher::member).filter(member -> !member.id().equals(exceptFor)).toList();
    }
}
