/**
 * Work that is handed in: what is asked for ({@link org.roundtable.assignment.Assignment}), what a learner writes and hands in
 * ({@link org.roundtable.assignment.Submission}, each time kept as a {@link org.roundtable.assignment.HandIn} that never changes),
 * and what the team says of it ({@link org.roundtable.assignment.WorkMark}). Learner and marker write different rows, so neither
 * waits for the other. A draft is never overwritten by an older one. Nothing of a mark is readable to its learner before
 * {@code grading} has released it.
 */
package org.roundtable.assignment;
