package org.roundtable.course;

import org.roundtable.shared.RuleBroken;

/** Nobody endorses a course they teach themselves. */
public class OwnCourse extends RuleBroken {

    public OwnCourse() {
        super("course.ownCourse");
    }
}
