package org.roundtable.enrolment;

import org.roundtable.shared.RuleBroken;

/** Neither a member nor an e-mail address. */
public class NobodyThere extends RuleBroken {

    public NobodyThere() {
        super("enrolment.nobodyThere");
    }
}
