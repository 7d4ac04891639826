package org.roundtable.certificate;

import org.roundtable.shared.RuleBroken;

/** The team has to say why a certificate does not hold any more. */
public class ReasonNeeded extends RuleBroken {

    public ReasonNeeded() {
        super("certificate.reasonNeeded");
    }
}
