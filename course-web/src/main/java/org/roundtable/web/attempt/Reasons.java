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
        if (deadline.minutes() == null) {
            return say.of("attempt.before.untilClose", when.moment(deadline.until()));
        }
        var time = say.of("attempt.before.minutes", deadline.minutes());
        if (deadline.factor().signum() > 0 && deadline.extra().percent().signum() > 0) {
            time = say.of("attempt.before.plusPercent", time, deadline.extra().percent().toPlainString());
        }
        if (deadline.extraMinutes() > 0) {
            time = say.of("attempt.before.plusMinutes", time, deadline.extraMinutes());
        }
        parts.add(time);
        parts.add(say.of("attempt.before.closes", when.moment(deadline.closes())));
        if (!deadline.closesForThem().equals(deadline.closes())) {
            parts.add(say.of("attempt.before.closesForYou", when.moment(deadline.closesForThem())));
        }
        return say.of(deadline.cut() ? "attempt.before.cut" : "attempt.before.until", String.join(", ", parts), when.moment(deadline.until()));
    }
}
