package org.roundtable.assessment;

/** An offering in which a test is or will be sat. */
public record RunRow(Long offering, String title) {}
