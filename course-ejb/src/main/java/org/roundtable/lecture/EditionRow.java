package org.roundtable.lecture;

import java.time.Instant;

/** One edition in the history of a lecture. */
public record EditionRow(int number, String author, Instant publishedAt, int length) {}
