package org.roundtable.assignment;

import org.roundtable.shared.RuleBroken;

/** Neither text nor a file is there. */
public class NothingToHandIn extends RuleBroken {

    public NothingToHandIn() {
        super("assignment.nothingToHandIn");
    }
}
