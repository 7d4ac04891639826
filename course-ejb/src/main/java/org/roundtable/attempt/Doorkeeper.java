package org.roundtable.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.roundtable.network.Pace;
import org.roundtable.network.Throttling;

/** Asks those who want to begin for what the test asks of them; who is turned away is told what to do. */
@Dependent
class Doorkeeper {

    @Inject Throttling throttling;

    void check(Threshold threshold, Knock knock) {
        var rules = threshold.version().rules().entry();
        if (!knock.from().browserOf(rules)) {
            throw new NotNow("attempt.wrongBrowser");
        }
        if (!knock.from().placeOf(rules)) {
            throw new NotNow("attempt.wrongPlace", knock.from().address());
        }
        if (rules.honour() && !knock.honour()) {
            throw new NotNow("attempt.honourNeeded");
        }
        if (rules.accessCode() != null) {
            checkCode(threshold, knock.code());
        }
    }

    /** Counted before it is compared, so that nobody tries a thousand at once. */
    private void checkCode(Threshold threshold, String typed) {
        if (typed == null || typed.isBlank()) {
            throw new NotNow("attempt.codeNeeded");
        }
        var who = threshold.enrolment().id() + "/" + threshold.assessment().id();
        throttling.spend(Pace.ACCESS_CODE_BY_MEMBER, who);
        if (!threshold.version().rules().entry().opensWith(typed)) {
            throw new NotNow("attempt.codeWrong");
        }
        throttling.forget(Pace.ACCESS_CODE_BY_MEMBER, who);
    }
}
