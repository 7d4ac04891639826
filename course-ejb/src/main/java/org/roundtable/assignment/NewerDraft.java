package org.roundtable.assignment;

import org.roundtable.shared.RuleBroken;

/** Another tab or device has written since this one was loaded; nothing was overwritten. */
public class NewerDraft extends RuleBroken {

    public NewerDraft() {
        super("assignment.newerDraft");
    }
}
