package org.roundtable.course;

/** What a course expects of those who come. */
public enum Level { STARTING, PRACTISING, EXPERIENCED }
