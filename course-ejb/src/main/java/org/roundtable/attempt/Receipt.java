package org.roundtable.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * Everything that happened to an attempt, for its learner to keep: whoever has it can tell whether anything was changed since.
 *
 * @param head where the log ended
 */
public record Receipt(Long attempt, String test, String course, Instant handedIn, Head head, List<Line> events) {

    private static final int CODE = 16;

    /**
     * One event. What it says is there as a digest; the learner's own answers, as far as they are kept, with the salt that went into it.
     *
     * @param slot {@code null} where it is about no answer, like the revision
     * @param salt {@code null} where the answer is not told, like the answer
     */
    public record Line(int seq, Instant at, EventKind kind, Integer slot, Integer revision, boolean flagged, boolean late, String digest, String hash, String salt,
            String answer) {

        static Line of(AttemptEvent event) {
            // what was accepted late was accepted with a reason, which is the team's
            var told = event.answer() != null && event.detail() == null;
            return new Line(event.seq(), event.at(), event.kind(), event.slot(), event.revision(), event.flagged(), event.late(), event.digest(), event.hash(),
                told ? event.salt() : null, told ? event.answer() : null);
        }
    }

    static Receipt of(Attempt attempt, List<AttemptEvent> events) {
        return new Receipt(attempt.id(), attempt.assessment().activity().title(), attempt.enrolment().offering().course().title(), attempt.handedIn(),
            events.isEmpty() ? Head.NONE : events.get(events.size() - 1).head(), events.stream().map(Line::of).toList());
    }

    /** @return the same in short: four groups of four */
    static String code(Head head) {
        return head.hash().substring(0, CODE).toUpperCase(Locale.ROOT).replaceAll("(.{4})(?!$)", "$1-");
    }
}
