package org.roundtable.course;

/** A member of the team of a course marks there no more: they left it, only observe from now on, or cannot come in. */
public record MarkerLeft(Long course, Long member) {}
