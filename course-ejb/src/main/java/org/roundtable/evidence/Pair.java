package org.roundtable.evidence;

/** What one learner reached before and after, in percent. */
record Pair(double before, double after) {}
