package org.roundtable.attempt;

import java.time.Instant;
import java.util.List;
import org.roundtable.question.QuestionType;
import org.roundtable.question.RichText;

/**
 * The log of an attempt before its team.
 *
 * @param head where the log ends
 * @param findings what is not as it was, the first event first; empty where everything holds
 * @param rows one page of the events
 * @param late what came when nothing was taken any more
 */
public record CheckSheet(Long attempt, String test, String course, Long offering, String learner, Instant startedAt, Instant deadline, Instant handedIn, boolean settled,
        Head head, List<Finding> findings, List<Row> rows, int page, int pages, List<Late> late) {

    private static final int PAGE = 100;

    /** One event; {@code slot}, {@code revision} and {@code detail} are {@code null} where it has none. */
    public record Row(int seq, Instant at, EventKind kind, Integer slot, Integer revision, boolean late, String detail, String hash) {}

    /**
     * An answer that came too late.
     *
     * @param given what it says, in words
     * @param held what is marked instead
     * @param accepted whether it was taken in
     */
    public record Late(int seq, int slot, Instant at, QuestionType type, List<RichText> given, List<RichText> held, boolean accepted) {}

    static CheckSheet of(Attempt attempt, List<AttemptEvent> log, List<Finding> findings, List<Late> late, int page) {
        var enrolment = attempt.enrolment();
        var pages = Math.max(1, (log.size() + PAGE - 1) / PAGE);
        var shown = Math.max(0, Math.min(page, pages - 1));
        var rows = log.subList(shown * PAGE, Math.min(log.size(), (shown + 1) * PAGE)).stream()
            .map(event -> new Row(event.seq(), event.at(), event.kind(), event.slot(), event.revision(), event.late(), event.detail(), event.head().shortly())).toList();
        return new CheckSheet(attempt.id(), attempt.assessment().activity().title(), enrolment.offering().course().title(), enrolment.offering().id(),
            enrolment.member().displayName(), attempt.deadline().startedAt(), attempt.deadline().until(), attempt.handedIn(), attempt.settled(),
            log.isEmpty() ? Head.NONE : log.get(log.size() - 1).head(), findings, rows, shown, pages, late);
    }
}
