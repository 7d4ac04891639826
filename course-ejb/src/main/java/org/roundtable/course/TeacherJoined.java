package org.roundtable.course;

/** A member teaches a course from now on. */
public record TeacherJoined(Long course, Long member, TeamRole role, Long by) {}
