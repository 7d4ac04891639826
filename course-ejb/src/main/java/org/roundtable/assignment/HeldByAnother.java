package org.roundtable.assignment;

import org.roundtable.shared.RuleBroken;

/** Another member of the team is marking this work at the moment. */
public class HeldByAnother extends RuleBroken {

    HeldByAnother(String name) {
        super("assignment.heldByAnother", name);
    }
}
