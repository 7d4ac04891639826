package org.roundtable.course;

import org.roundtable.shared.RuleBroken;

/** A course always has somebody who leads it. */
public class NobodyLeads extends RuleBroken {

    public NobodyLeads() {
        super("course.nobodyLeads");
    }
}
