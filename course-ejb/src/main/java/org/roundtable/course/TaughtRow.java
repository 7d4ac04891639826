package org.roundtable.course;

import java.util.List;

/**
 * A course in the list of those who teach it.
 *
 * @param offerings those that are not over, soonest first
 */
public record TaughtRow(Long course, String title, CourseState state, TeamRole role, List<OfferingRow> offerings) {}
