package org.roundtable.attempt;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.roundtable.assessment.Kind;
import org.roundtable.question.Asked;
import org.roundtable.question.QuestionType;

/**
 * A paper for the player: everything it needs until it is handed in, and nothing of the key.
 *
 * @param writer the token to send with answers; {@code null} while another tab or device has the attempt
 * @param savedAt when the newest of what is held was saved, {@code null} where nothing was
 * @param handedIn {@code null} while it is open
 */
public record PaperSheet(Long attempt, Long activity, Long offering, String title, String course, Kind kind, int perPage, String writer, Instant startedAt,
        Instant deadline, long secondsLeft, Instant serverTime, Instant savedAt, Instant handedIn, List<Place> places) {

    /**
     * One place of the paper with what is held there.
     *
     * @param certainty whether its author is asked how certain they are
     * @param answer as the player sent it, {@code null} where nothing was
     */
    public record Place(int slot, String section, BigDecimal marks, Asked asked, boolean certainty, int revision, String answer, boolean flagged) {

        static Place of(Response response, long seed) {
            var asked = Asked.of(response.content(), seed);
            return new Place(response.slot(), response.section(), response.marks(), asked, response.byCertainty() && asked.type() != QuestionType.ESSAY,
                response.revision(), response.answer(), response.flagged());
        }
    }

    static PaperSheet of(Attempt attempt, List<Response> responses, boolean writes, Instant now) {
        var offering = attempt.enrolment().offering();
        var until = attempt.until(now);
        var over = attempt.settled() || !attempt.paused() && attempt.deadline().over(now);
        return new PaperSheet(attempt.id(), attempt.assessment().activity().id(), offering.id(), attempt.assessment().activity().title(), offering.course().title(),
            attempt.assessment().kind(), attempt.testVersion().rules().perPage(), writes && !over ? attempt.writer() : null, attempt.deadline().startedAt(),
            until, Math.max(0, Duration.between(now, until).toSeconds()), now,
            responses.stream().map(Response::savedAt).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null),
            over ? attempt.handedIn() == null ? attempt.deadline().until() : attempt.handedIn() : null,
            over ? List.of() : responses.stream().map(response -> Place.of(response, attempt.seed())).toList());
    }
}
