package org.roundtable.lecture;

import java.time.Instant;

/**
 * A lecture as its authors write it.
 *
 * @param revision to be named when saving
 * @param savedAt when it was written last, {@code null} where nothing was yet
 * @param edition number of what learners read, 0 where there is nothing yet
 * @param changed whether learners read something else
 */
public record ManuscriptSheet(Long activity, String title, Long course, String courseTitle, String path, String markdown, long revision,
        Instant savedAt, String savedBy, int edition, Instant publishedAt, boolean changed) {}
