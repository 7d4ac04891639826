package org.roundtable.course;

import org.roundtable.shared.RuleBroken;

/** Nobody in the network has this handle. */
public class NoSuchMember extends RuleBroken {

    public NoSuchMember() {
        super("course.noSuchMember");
    }
}
