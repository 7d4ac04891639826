package org.roundtable.attempt;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.roundtable.assessment.Kind;
import org.roundtable.question.Asked;

/**
 * A paper for the player: everything it needs until it is handed in, and nothing of the key.
 *
 * @param questions how many the whole paper has
 * @param oneWay whether {@code places} are those of the open page alone
 * @param writer the token to send with answers; {@code null} while another tab or device has the attempt
 * @param key seals what the player keeps on a device until it is saved
 * @param head where the log of the attempt ends
 * @param savedAt when the newest of what is held was saved, {@code null} where nothing was
 * @param over whether nothing is taken any more; it may still have to be handed in
 * @param pausedAt since when the clock stands still, {@code null} while it runs; the deadline moves along
 * @param handedIn {@code null} while it is not
 * @param locked whether nothing is taken until the team lets it go on
 */
public record PaperSheet(Long attempt, Long activity, Long offering, String title, String course, Kind kind, int perPage, int questions, boolean oneWay, String writer, String key, Head head, Instant startedAt,
        Instant deadline, long secondsLeft, Instant serverTime, Instant savedAt, boolean over, Instant pausedAt, Instant handedIn, boolean locked, List<Place> places) {

    /**
     * One place of the paper with what is held there.
     *
     * @param certainty whether its author is asked how certain they are
     * @param answer as the player sent it, {@code null} where nothing was
     */
    public record Place(int slot, String section, BigDecimal marks, Asked asked, boolean certainty, int revision, String answer, boolean flagged) {

        static Place of(Response response, Held held, long seed) {
            var asked = Asked.of(response.content(), seed);
            var certainty = response.byCertainty() && !asked.type().byHand();
            return held == null
                ? new Place(response.slot(), response.section(), response.marks(), asked, certainty, 0, null, false)
                : new Place(response.slot(), response.section(), response.marks(), asked, certainty, held.revision(), held.answer(), held.flagged());
        }
    }

    static PaperSheet of(Attempt attempt, List<Response> responses, Map<Integer, Held> held, Head head, boolean writes, Instant now) {
        var offering = attempt.enrolment().offering();
        var until = attempt.until(now);
        var over = attempt.over(now);
        return new PaperSheet(attempt.id(), attempt.assessment().activity().id(), offering.id(), attempt.assessment().activity().title(), offering.course().title(),
            attempt.assessment().kind(), attempt.testVersion().rules().perPage(), attempt.testVersion().questions(), attempt.oneWay(), writes && !over ? attempt.writer() : null, attempt.draftKey(), head, attempt.deadline().startedAt(),
            until, Math.max(0, Duration.between(now, until).toSeconds()), now,
            held.values().stream().map(Held::at).max(Comparator.naturalOrder()).orElse(null),
            over, attempt.pausedAt(), attempt.handedIn(), attempt.locked(),
            over ? List.of() : responses.stream().filter(response -> attempt.open(response.slot())).map(response -> Place.of(response, held.get(response.slot()), attempt.seed())).toList());
    }
}
