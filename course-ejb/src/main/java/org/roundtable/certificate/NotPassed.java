package org.roundtable.certificate;

import org.roundtable.shared.RuleBroken;

/** The rule of the offering is not met, as it is worked out now. */
public class NotPassed extends RuleBroken {

    public NotPassed() {
        super("certificate.notPassed");
    }
}
