package org.roundtable.web.attempt;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import org.roundtable.attempt.Deadline;
import org.roundtable.web.shared.Say;
import org.roundtable.web.shared.When;

/** Says why a deadline is what it is: "60 min + 25 % accommodation, closes 14:00 → you have until 13:50". */
@RequestScoped
public class Reasons {

    @Inject Say say;
    @Inject When when;

    String of(Deadline deadline) {
        var parts = new ArrayList<String>();
        parts.add(time(deadline));
        parts.add(say.of("attempt.before.closes", when.moment(deadline.closes())));
        if (deadline.closesInstead() != null) {
            parts.add(say.of("attempt.before.closesInstead", when.moment(deadline.closesInstead())));
        }
        if (!deadline.closesForThem().equals(deadline.closesInstead() == null ? deadline.closes() : deadline.closesInstead())) {
            parts.add(say.of("attempt.before.closesForYou", when.moment(deadline.closesForThem())));
        }
        if (deadline.extendedMinutes() > 0) {
            parts.add(say.of("attempt.before.extended", deadline.extendedMinutes()));
        }
        if (deadline.stoppedSeconds() > 0) {
            parts.add(say.of("attempt.before.stopped", (deadline.stoppedSeconds() + 59) / 60));
        }
        var key = deadline.cut() ? "attempt.before.cut" : "attempt.before.until";
        return say.of(key, String.join(", ", parts), when.moment(deadline.until()));
    }

    private String time(Deadline deadline) {
        var time = deadline.minutes() == null ? say.of("attempt.before.noLimit") : say.of("attempt.before.minutes", deadline.minutes());
        if (deadline.otherLimit()) {
            time = deadline.ordinaryMinutes() == null ? say.of("attempt.before.insteadOfNone", time)
                : say.of("attempt.before.insteadOf", time, deadline.ordinaryMinutes());
        }
        if (deadline.factor().signum() > 0 && deadline.extra().percent().signum() > 0) {
            time = say.of("attempt.before.plusPercent", time, deadline.extra().percent().toPlainString());
        }
        if (deadline.extraMinutes() > 0) {
            time = say.of("attempt.before.plusMinutes", time, deadline.extraMinutes());
        }
        return time;
    }
}
