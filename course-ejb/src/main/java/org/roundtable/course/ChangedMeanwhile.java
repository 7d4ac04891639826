package org.roundtable.course;

import org.roundtable.shared.RuleBroken;

/** Somebody else saved it after the page was opened; what was typed is still there. */
public class ChangedMeanwhile extends RuleBroken {

    public ChangedMeanwhile() {
        super("course.changedMeanwhile");
    }
}
