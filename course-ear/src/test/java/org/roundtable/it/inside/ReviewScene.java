package org.roundtable.it.inside;

import static org.roundtable.it.inside.Actors.doing;
import static org.roundtable.it.inside.Actors.use;

import java.time.Instant;
import org.roundtable.review.Reviewing;
import org.roundtable.review.RoundFacts;
import org.roundtable.review.RunningReviews;
import org.roundtable.rubric.Rubric;

/** Authors review one another. */
final class ReviewScene {

    private static final Instant FAR = Instant.parse("2999-01-01T00:00:00Z");

    private ReviewScene() {}

    static void open(long lead, long assignment, long offering) throws Exception {
        doing(lead, () -> use(RunningReviews.class).open(assignment, offering, new RoundFacts(3, 3, FAR, Rubric.read("Clear\n0 - no\n1 - yes")), false));
    }

    /** The reviewer has one in hand from then on. */
    static void take(long reviewer, long assignment, long offering) throws Exception {
        doing(reviewer, () -> use(Reviewing.class).next(assignment, offering).orElseThrow());
    }
}
