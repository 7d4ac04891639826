package org.roundtable.course;

/** An offering takes more learners than before: whoever waits may move up. */
public record PlacesAdded(Long offering) {}
