package org.roundtable.enrolment;

import org.roundtable.shared.RuleBroken;

/** The entrance test was not passed, and no try is left: only the team can let them in. */
public class EntranceNotPassed extends RuleBroken {

    public EntranceNotPassed() {
        super("enrolment.entranceNotPassed");
    }
}
