package org.roundtable.course;

/** A course was not endorsed yet; its team was told why. */
public record CourseSentBack(Long course, Long by, String why) {}
