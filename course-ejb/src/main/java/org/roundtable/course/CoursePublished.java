package org.roundtable.course;

/** A course can be offered and found from now on. */
public record CoursePublished(Long course, Long endorser) {}
