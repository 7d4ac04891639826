package org.roundtable.assignment;

import org.roundtable.shared.RuleBroken;

/** The work cannot be begun yet: its day has not come, or something else comes first. */
public class NotOpenYet extends RuleBroken {

    public NotOpenYet() {
        super("assignment.notOpenYet");
    }
}
