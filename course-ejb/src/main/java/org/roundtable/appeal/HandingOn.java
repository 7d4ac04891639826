package org.roundtable.appeal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.roundtable.course.MarkerLeft;

/** When somebody of a team marks no more, stewards hear of the appeals that wait for them by that: they were told nothing when these were sent. */
@Dependent
class HandingOn {

    @Inject Clock clock;
    @Inject Appeals appeals;
    @Inject Answerers answerers;
    @Inject Event<AppealHandedOn> handedOn;

    void left(@Observes MarkerLeft event) {
        var now = clock.instant();
        var waiting = appeals.leftBy(event.member(), event.course());
        if (!waiting.isEmpty()) {
            var stewards = answerers.stewards();
            waiting.forEach(appeal -> handedOn.fire(new AppealHandedOn(appeal.id(), appeal.offering(), appeal.test(),
                stewards.stream().filter(steward -> !appeal.concerns(steward)).toList(), now)));
        }
    }
}
