package org.roundtable.assessment;

import static org.roundtable.assessment.LateStart.CUT_AT_CLOSE;
import static org.roundtable.assessment.LateStart.FULL_TIME;
import static org.roundtable.assessment.Moment.AFTER_RELEASE;
import static org.roundtable.assessment.Moment.JUST_AFTER;

import java.math.BigDecimal;

/** What a test is for. */
public enum Kind {

    /** Decides about a place, before there is one. */
    ENTRANCE(new TestRules(TimeRules.of(30, CUT_AT_CLOSE), TakingRules.of(3, 24 * 60, new BigDecimal("60.00"), 1), EntryRules.HONOUR,
        ReviewRules.from(JUST_AFTER, Shown.MARKS))),
    /** Shows what is known before unit 1; never a mark. */
    BASELINE(new TestRules(TimeRules.of(45, FULL_TIME), TakingRules.of(1, 0, null, 1), EntryRules.OPEN, ReviewRules.from(AFTER_RELEASE, Shown.values()))),
    /** For practice, as often as one likes, with the right answers at once. */
    QUIZ(new TestRules(TimeRules.of(null, CUT_AT_CLOSE), TakingRules.of(null, 0, null, 5), EntryRules.OPEN, ReviewRules.from(JUST_AFTER, Shown.values()))),
    EXAM(new TestRules(TimeRules.of(60, CUT_AT_CLOSE), TakingRules.of(1, 0, null, 1), EntryRules.HONOUR, ReviewRules.from(AFTER_RELEASE, Shown.values())));

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
