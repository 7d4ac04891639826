package org.roundtable.assessment;

/** A section that wants more questions than there are. */
public record Shortage(String section, int wanted, int found) {}
