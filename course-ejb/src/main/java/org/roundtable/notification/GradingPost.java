package org.roundtable.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.roundtable.course.Offerings;
import org.roundtable.grading.CoursePassed;
import org.roundtable.grading.GradesReleased;
import org.roundtable.grading.MarkChanged;
import org.roundtable.grading.MarksChanged;
import org.roundtable.network.Members;

/** What learners are told of their marks: that there are some, never how many points. Those are on the page, for them alone. */
@Dependent
class GradingPost {

    private static final String RESULTS = "/grading/mine?offering=";

    @Inject Outbox outbox;
    @Inject Members members;
    @Inject Offerings offerings;

    void released(@Observes GradesReleased event) {
        var offering = offerings.by(event.offering()).orElseThrow();
        members.those(event.members()).forEach(member -> outbox.tell(member,
            Letter.to(member, "gradesReleased", RESULTS + event.offering(), offering.course().title(), offering.title())));
    }

    void changed(@Observes MarkChanged event) {
        var offering = offerings.by(event.offering()).orElseThrow();
        members.by(event.member()).ifPresent(member -> outbox.tell(member, Letter.to(member, event.before() == null ? "markOut" : "markChanged",
            RESULTS + event.offering(), offering.course().title(), event.title(), event.reason())));
    }

    void changed(@Observes MarksChanged event) {
        var offering = offerings.by(event.offering()).orElseThrow();
        members.those(event.members()).forEach(member -> outbox.tell(member,
            Letter.to(member, "markChanged", RESULTS + event.offering(), offering.course().title(), event.title(), event.reason())));
    }

    void passed(@Observes CoursePassed event) {
        var offering = offerings.by(event.offering()).orElseThrow();
        members.by(event.member()).ifPresent(member -> outbox.tell(member,
            Letter.to(member, "coursePassed", RESULTS + event.offering(), offering.course().title(), offering.title())));
    }
}
