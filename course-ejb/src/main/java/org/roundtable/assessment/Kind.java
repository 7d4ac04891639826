package org.roundtable.assessment;

import static org.roundtable.assessment.LateStart.CUT_AT_CLOSE;
import static org.roundtable.assessment.LateStart.FULL_TIME;
import static org.roundtable.assessment.Reveal.AFTER_EXAM;
import static org.roundtable.assessment.Reveal.AFTER_HAND_IN;
import static org.roundtable.assessment.Reveal.AFTER_RELEASE;
import static org.roundtable.assessment.Reveal.NEVER;

import java.math.BigDecimal;

/** What a test is for. */
public enum Kind {

    /** Decides about a place, before there is one. */
    ENTRANCE(new TestRules(30, CUT_AT_CLOSE, 3, 24 * 60, new BigDecimal("60.00"), AFTER_HAND_IN, NEVER, true, 1, true)),
    /** Shows what is known before unit 1; never a mark. */
    BASELINE(new TestRules(45, FULL_TIME, 1, 0, null, AFTER_EXAM, AFTER_EXAM, true, 1, false)),
    /** For practice, as often as one likes, with the right answers at once. */
    QUIZ(new TestRules(null, CUT_AT_CLOSE, null, 0, null, AFTER_HAND_IN, AFTER_HAND_IN, true, 5, false)),
    EXAM(new TestRules(60, CUT_AT_CLOSE, 1, 0, null, AFTER_RELEASE, AFTER_RELEASE, true, 1, true));

    private final TestRules preset;

    Kind(TestRules preset) {
        this.preset = preset;
    }

    /** @return rules that fit this kind, to begin with */
    public TestRules preset() {
        return preset;
    }

    /** Whether what is earned counts towards a grade. */
    public boolean counts() {
        return this == QUIZ || this == EXAM;
    }
}
