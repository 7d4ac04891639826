package org.roundtable.course;

import org.roundtable.shared.RuleBroken;

/** A course or offering is not in the state this step starts from. */
public class WrongState extends RuleBroken {

    public WrongState(Enum<?> state) {
        super("course.wrongState", state);
    }
}
