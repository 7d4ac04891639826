package org.roundtable.enrolment;

import org.roundtable.shared.RuleBroken;

/** The place was kept for a while, and that is over. */
public class OfferExpired extends RuleBroken {

    public OfferExpired() {
        super("enrolment.offerExpired");
    }
}
