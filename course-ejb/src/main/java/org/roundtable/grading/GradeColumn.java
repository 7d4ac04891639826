package org.roundtable.grading;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * One column of a gradebook: an activity that earns a mark.
 *
 * @param test whether it is a test rather than an assignment
 * @param weight in per cent; 0 for what is shown and not counted
 * @param openUntil until when it can be done, {@code null} for as long as the offering runs
 * @param releasedAt when its marks came out, {@code null} while they are the team's
 */
public record GradeColumn(Long activity, String title, boolean test, boolean exam, BigDecimal weight, Instant openUntil, Instant releasedAt) {

    public boolean released() {
        return releasedAt != null;
    }

    GradeColumn weighing(BigDecimal other) {
        return new GradeColumn(activity, title, test, exam, other, openUntil, releasedAt);
    }

    /** @return what a learner without any score has here */
    Standing bare(boolean running, Instant now) {
        return running && (openUntil == null || !now.isAfter(openUntil)) ? Standing.OPEN : Standing.MISSING;
    }

    Entry entry(Standing standing, BigDecimal percent) {
        return new Entry(activity, title, weight, exam, standing, percent);
    }
}
