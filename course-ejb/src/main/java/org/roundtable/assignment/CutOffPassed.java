package org.roundtable.assignment;

import org.roundtable.shared.RuleBroken;

/** The last moment for handing this in has passed; what was typed stays as a draft. */
public class CutOffPassed extends RuleBroken {

    public CutOffPassed() {
        super("assignment.cutOffPassed");
    }
}
