package org.roundtable.review;

import java.time.Instant;
import org.roundtable.assignment.BlindWork;
import org.roundtable.rubric.Picks;

/**
 * One review before who writes it; nothing in it says whose work it is of.
 *
 * @param revision of what was written; the next save names it
 * @param lapsed whether its time is up, and others may get the work as well
 * @param open whether it can still be changed
 */
public record ReviewSheet(Long id, BlindWork work, String text, Picks picks, long revision, boolean done, boolean lapsed, Instant leaseUntil, boolean open) {}
