package org.roundtable.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.roundtable.appeal.AppealAnswered;
import org.roundtable.appeal.AppealHandedOn;
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
        tell("appealSent", event.answerers(), event.appeal(), event.offering(), event.test());
    }

    void handedOn(@Observes AppealHandedOn event) {
        tell("appealHandedOn", event.stewards(), event.appeal(), event.offering(), event.test());
    }

    private void tell(String what, List<Long> answerers, Long appeal, Long offering, String test) {
        var course = offerings.by(offering).orElseThrow().course().title();
        members.those(answerers).forEach(member -> outbox.tell(member, Letter.to(member, what, "/appeal/answer?id=" + appeal, course, test)));
    }

    void answered(@Observes AppealAnswered event) {
        var course = offerings.by(event.offering()).orElseThrow().course().title();
        members.by(event.member()).ifPresent(member -> outbox.tell(member,
            Letter.to(member, "appealAnswered", "/appeal/ask?attempt=%d&slot=%d".formatted(event.attempt(), event.slot()), course, event.test(), event.slot())));
    }
}
