package org.roundtable.attempt;

import org.roundtable.shared.RuleBroken;

/** Another marker has this answer open. */
public class HeldByAnother extends RuleBroken {

    HeldByAnother() {
        super("attempt.heldByAnother");
    }
}
