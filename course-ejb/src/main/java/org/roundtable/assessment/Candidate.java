package org.roundtable.assessment;

/**
 * A question that may be asked, in the version it would be asked in.
 *
 * @param question stands for the question itself: the same for all its versions
 */
public record Candidate(Long question, Long version) {}
