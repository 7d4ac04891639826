package org.roundtable.review;

import org.roundtable.shared.RuleBroken;

/** Another tab has written the review since this one read it. */
public class NewerReview extends RuleBroken {

    public NewerReview() {
        super("review.newerReview");
    }
}
