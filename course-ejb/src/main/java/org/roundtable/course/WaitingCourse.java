package org.roundtable.course;

/** A course that waits for its endorsement. */
public record WaitingCourse(Long id, String title, String summary, String language, String author, String authorHandle, long activities) {}
