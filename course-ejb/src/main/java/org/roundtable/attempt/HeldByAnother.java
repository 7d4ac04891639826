package org.roundtable.attempt;

import org.roundtable.shared.RuleBroken;

/** Another marker has this answer open, or has marked it. */
public class HeldByAnother extends RuleBroken {

    HeldByAnother() {
        super("attempt.heldByAnother");
    }
}
