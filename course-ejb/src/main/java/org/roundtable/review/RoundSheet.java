package org.roundtable.review;

import java.time.Instant;
import java.util.List;
import org.roundtable.assignment.WorkPlace;

/**
 * What a team sees of a round, or of there being none yet.
 *
 * @param runs whether the caller may open and close
 * @param due when the work is due, {@code null} for never and where a round was opened
 * @param state {@code null} where no round was opened, and everything below says nothing
 * @param lacking how many works have fewer reviews than they need
 * @param owing how many reviewers still owe some
 * @param rows a page of all who take part, first those with something missing
 */
public record RoundSheet(WorkPlace place, boolean runs, Instant due, RoundState state, RoundFacts facts, Instant opens, Instant closes, long works, long lacking, long owing,
        List<ParticipantRow> rows, int page, int pages) {

    static RoundSheet none(WorkPlace place, boolean runs, Instant due) {
        return new RoundSheet(place, runs, due, null, null, null, null, 0, 0, 0, List.of(), 0, 0);
    }
}
