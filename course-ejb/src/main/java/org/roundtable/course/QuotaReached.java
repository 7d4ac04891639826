package org.roundtable.course;

import org.roundtable.shared.RuleBroken;

/** The files of a course would take more room than a course has. */
public class QuotaReached extends RuleBroken {

    public QuotaReached(long bytesLeft, long bytesMore) {
        super("course.quotaReached", bytesLeft / 1_000_000, (bytesMore + 999_999) / 1_000_000);
    }
}
