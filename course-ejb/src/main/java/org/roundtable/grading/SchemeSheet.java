package org.roundtable.grading;

import java.util.List;

/**
 * The rule before those who set it.
 *
 * @param set whether it was ever set; until then the usual rule with equal weights is proposed
 * @param version to be named when storing, so that two members do not overwrite one another
 * @param columns with the weights as they are, or as proposed
 */
public record SchemeSheet(GradePlace place, GradeRule rule, boolean set, int version, List<GradeColumn> columns) {}
