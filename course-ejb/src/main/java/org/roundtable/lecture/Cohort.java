package org.roundtable.lecture;

/** How many learners of an offering have come this far, of how many: the group, never a ranking. */
public record Cohort(long done, long all) {

    public static final Cohort NOBODY = new Cohort(0, 0);
}
