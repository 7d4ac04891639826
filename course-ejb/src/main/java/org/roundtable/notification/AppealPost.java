package org.roundtable.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.roundtable.appeal.AppealAnswered;
import org.roundtable.course.Offerings;
import org.roundtable.network.Members;

/** What learners are told of their appeals: that there is an answer, never from whom. */
@Dependent
class AppealPost {

    @Inject Outbox outbox;
    @Inject Members members;
    @Inject Offerings offerings;

    void answered(@Observes AppealAnswered event) {
        var course = offerings.by(event.offering()).orElseThrow().course().title();
        members.by(event.member()).ifPresent(member -> outbox.tell(member,
            Letter.to(member, "appealAnswered", "/appeal/ask?attempt=%d&slot=%d".formatted(event.attempt(), event.slot()), course, event.test(), event.slot())));
    }
}
