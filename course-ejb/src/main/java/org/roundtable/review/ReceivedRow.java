package org.roundtable.review;

import org.roundtable.rubric.Picks;

/**
 * What one peer said, as its author reads it: without a name, a time, or a number that would tell two reviewers apart.
 *
 * @param number which hand-in it is of
 */
public record ReceivedRow(int number, String text, Picks picks) {}
