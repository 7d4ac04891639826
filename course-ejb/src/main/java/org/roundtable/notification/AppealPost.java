package org.roundtable.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.roundtable.appeal.AppealAnswered;
import org.roundtable.appeal.AppealSent;
import org.roundtable.course.Offerings;
import org.roundtable.network.Members;

/** Who can answer an appeal is told that it waits, never whose it is; its learner that it is answered, never by whom. */
@Dependent
class AppealPost {

    @Inject Outbox outbox;
    @Inject Members members;
    @Inject Offerings offerings;

    void sent(@Observes AppealSent event) {
        var course = offerings.by(event.offering()).orElseThrow().course().title();
        members.those(event.answerers()).forEach(member -> outbox.tell(member, Letter.to(member, "appealSent", "/appeal/answer?id=" + event.appeal(), course, event.test())));
    }

    void answered(@Observes AppealAnswered event) {
        var course = offerings.by(event.offering()).orElseThrow().course().title();
        members.by(event.member()).ifPresent(member -> outbox.tell(member,
            Letter.to(member, "appealAnswered", "/appeal/ask?attempt=%d&slot=%d".formatted(event.attempt(), event.slot()), course, event.test(), event.slot())));
    }
}
