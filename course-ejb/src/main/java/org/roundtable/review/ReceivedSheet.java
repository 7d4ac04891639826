package org.roundtable.review;

import java.time.Instant;
import java.util.List;
import org.roundtable.assignment.WorkPlace;
import org.roundtable.rubric.Rubric;

/**
 * What an author reads of their reviews.
 *
 * @param closes when it closed or closes
 * @param reviews none before it is closed
 */
public record ReceivedSheet(WorkPlace place, RoundState state, Instant closes, Rubric rubric, List<ReceivedRow> reviews) {}
