package org.roundtable.course;

/** Where a course stands on its way to learners. */
public enum CourseState { DRAFT, IN_REVIEW, PUBLISHED, ARCHIVED }
