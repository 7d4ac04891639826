package org.roundtable.assignment;

import org.roundtable.shared.RuleBroken;

/** The learner has handed in again since the marker opened the work. */
public class NewerHandIn extends RuleBroken {

    NewerHandIn() {
        super("assignment.newerHandIn");
    }
}
