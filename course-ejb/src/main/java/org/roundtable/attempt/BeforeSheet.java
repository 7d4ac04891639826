package org.roundtable.attempt;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.roundtable.assessment.Kind;
import org.roundtable.assessment.TestRules;
import org.roundtable.assessment.TestWindow;

/**
 * A test as its learner sees it before starting.
 *
 * @param rules {@code null} while nothing is published
 * @param window when it is open for them
 * @param startUntil until when they may begin, {@code null} where that is until it closes
 * @param attempts how often they may sit it, {@code null} for as often as they like
 * @param deadline until when they would have if they began now, and why; {@code null} while nothing is published
 * @param obstacle why they may not begin; {@code null} when they may
 * @param running the attempt they are in; {@code null} when they are in none
 * @param attemptsLeft {@code null} for as many as they like
 * @param nextFrom from when on they may begin again; {@code null} when there is no waiting
 */
public record BeforeSheet(Long activity, Long offering, String title, Long courseId, String course, ZoneId zone, Kind kind, TestRules rules, int questions,
        BigDecimal outOf, TestWindow window, Instant startUntil, Integer attempts, Deadline deadline, NotNow obstacle, Long running,
        Integer attemptsLeft, Instant nextFrom, List<TakenRow> taken) {

    /**
     * An attempt that is over.
     *
     * @param percent what was earned, {@code null} where it may not be seen yet
     */
    public record TakenRow(Long id, int number, Instant handedIn, Ending ending, BigDecimal percent) {}

    static BeforeSheet of(Threshold threshold, List<TakenRow> taken, Instant now) {
        var version = threshold.version();
        var assessment = threshold.assessment();
        var offering = threshold.enrolment().offering();
        return new BeforeSheet(assessment.activity().id(), offering.id(), assessment.activity().title(), offering.course().id(), offering.course().title(),
            offering.zone(), assessment.kind(), version == null ? null : version.rules().told(), version == null ? 0 : version.questions(),
            version == null ? null : version.outOf(), new TestWindow(threshold.opens(), threshold.window().closes()),
            threshold.startUntil().orElse(null), version == null ? null : threshold.attempts(), version == null ? null : threshold.deadline(now),
            threshold.obstacle(now).orElse(null), threshold.running().map(Attempt::id).orElse(null),
            version == null || threshold.attempts() == null ? null : threshold.attemptsLeft(),
            version == null ? null : threshold.nextFrom().orElse(null), taken);
    }
}
