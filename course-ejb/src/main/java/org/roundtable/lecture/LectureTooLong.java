package org.roundtable.lecture;

import org.roundtable.shared.RuleBroken;

/** A lecture is longer than anybody would read in one go. */
public class LectureTooLong extends RuleBroken {

    public LectureTooLong() {
        super("lecture.tooLong", Lecture.LONGEST);
    }
}
