package org.roundtable.course;

/** What an item of the outline is. */
public enum ActivityKind { LECTURE, ASSIGNMENT, TEST, SESSION }
