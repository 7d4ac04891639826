package org.roundtable.assignment;

import org.roundtable.shared.RuleBroken;

/** The mark has been released; the work cannot be exchanged any more. */
public class AlreadyMarked extends RuleBroken {

    public AlreadyMarked() {
        super("assignment.alreadyMarked");
    }
}
