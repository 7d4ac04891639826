package org.roundtable.web.allowance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import org.roundtable.allowance.OverrideRow;
import org.roundtable.allowance.OverridesSheet;
import org.roundtable.allowance.Terms;
import org.roundtable.assessment.LateStart;
import org.roundtable.web.shared.Say;
import org.roundtable.web.shared.When;

/** Says what an override does: "closes Thu 14:30 · 90 min · 2 attempts". */
@RequestScoped
public class OverrideWords implements Serializable {

    @Inject Say say;
    @Inject When when;

    public String of(Terms terms) {
        var words = new ArrayList<String>();
        if (terms.opens() != null) {
            words.add(say.of("allowance.overrides.saysOpens", when.moment(terms.opens())));
        }
        if (terms.startUntil() != null) {
            words.add(say.of("allowance.overrides.saysStartUntil", when.moment(terms.startUntil())));
        }
        if (terms.closes() != null) {
            words.add(say.of("allowance.overrides.saysCloses", when.moment(terms.closes())));
        }
        if (terms.limits()) {
            words.add(terms.noLimit() ? say.of("allowance.overrides.saysNoLimit") : say.of("allowance.overrides.saysMinutes", terms.minutes()));
        }
        if (terms.numbers()) {
            words.add(terms.anyNumber() ? say.of("allowance.overrides.saysAnyNumber") : say.of("allowance.overrides.saysAttempts", terms.attempts()));
        }
        return String.join(" · ", words);
    }

    /** A limit that does not fit into the time it is open is cut, even for who begins at once: the team is told. */
    public boolean cut(OverrideRow row, OverridesSheet sheet) {
        var terms = row.terms();
        var minutes = terms.limits() ? terms.minutes() : sheet.rules().minutes();
        var opens = terms.opens() == null ? sheet.window().opens() : terms.opens();
        var closes = terms.closes() == null ? sheet.window().closes() : terms.closes();
        return !terms.noLimit() && minutes != null && sheet.rules().lateStart() == LateStart.CUT_AT_CLOSE
            && Duration.between(opens, closes).compareTo(Duration.ofMinutes(minutes)) < 0;
    }
}
