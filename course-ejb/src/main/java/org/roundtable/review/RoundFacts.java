package org.roundtable.review;

import java.time.Instant;
import org.roundtable.rubric.Rubric;

/**
 * What the team says of a round.
 *
 * @param must how many reviews each author gives
 * @param need how many each work is to get
 * @param until when it closes by itself
 * @param rubric what to look for; {@link Rubric#NONE} for a text alone
 */
public record RoundFacts(int must, int need, Instant until, Rubric rubric) {

    static final int MOST = 20;
    /** So many reviews of a work are commonest: one alone says too little, and more than five nobody has time for. */
    public static final int USUAL = 3;

    public RoundFacts {
        if (must < 1 || must > MOST || need < 1 || need > MOST) {
            throw new Unfit("review.numbersOutOfRange", MOST);
        }
        if (until == null) {
            throw new Unfit("review.untilNeeded");
        }
        if (!rubric.complete()) {
            throw new Unfit("review.rubricIncomplete");
        }
    }
}
