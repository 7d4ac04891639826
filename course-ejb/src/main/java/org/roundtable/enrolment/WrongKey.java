package org.roundtable.enrolment;

import org.roundtable.shared.RuleBroken;

/** The access key is another. */
public class WrongKey extends RuleBroken {

    public WrongKey() {
        super("enrolment.wrongKey");
    }
}
