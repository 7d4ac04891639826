package org.roundtable.course;

/** A course waits for somebody who lets it be published. */
public record EndorsementAsked(Long course, Long by) {}
