package org.roundtable.attempt;

import java.time.Instant;

/** An activity of another offering, or of this one, that some learners of a test have to hand in while it is open. */
record Overlap(String activity, Instant due, long learners) {}
