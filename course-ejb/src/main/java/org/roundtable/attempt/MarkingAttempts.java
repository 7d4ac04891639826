package org.roundtable.attempt;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.roundtable.access.Guard;
import org.roundtable.access.Permission;
import org.roundtable.audit.AuditTrail;
import org.roundtable.course.Offerings;
import org.roundtable.network.Members;
import org.roundtable.shared.NotThere;

/** How a team reads what only a person can mark: one question across all learners, without their names. */
@Stateless
public class MarkingAttempts {

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Members members;
    @Inject Offerings offerings;
    @Inject Attempts attempts;
    @Inject Responses responses;
    @Inject EssayMarks essays;
    @Inject Rulings rulings;
    @Inject Conclusion conclusion;
    @Inject AuditTrail audit;

    /** @return the questions with answers to read, the one that waits longest first */
    public List<QueueRow> queue(Long offering) {
        return queue(offering, false);
    }

    /** @param testRun whether to rehearse on what the team itself handed in, which counts nowhere */
    public List<QueueRow> queue(Long offering, boolean testRun) {
        require(offering);
        return essays.queue(offering, testRun);
    }

    /** @return the next answer to a question, held for the caller; empty when none waits that nobody else has */
    public Optional<EssaySheet> next(Long offering, Long question) {
        return next(offering, question, false);
    }

    public Optional<EssaySheet> next(Long offering, Long question, boolean testRun) {
        require(offering);
        return essays.next(offering, question, testRun, guard.caller(), clock.instant()).map(mark -> EssaySheet.of(mark, essays.waiting(offering, question, testRun)));
    }

    /** @return an answer the caller has open */
    public EssaySheet sheet(Long id) {
        var mark = required(id);
        return EssaySheet.of(mark, essays.waiting(mark.offering().id(), mark.questionVersion().id(), mark.testRun()));
    }

    /** Keeps what the marker has so far. */
    public void draft(Long id, BigDecimal points, String comment) {
        var mark = held(id);
        mark.draft(members.reference(guard.caller()), points, comment, clock.instant());
    }

    /**
     * Picks a level of a criterion, both counted from 0; {@code null} for none.
     *
     * @return what all levels picked so far come to
     */
    public BigDecimal pick(Long id, int criterion, Integer level) {
        var mark = held(id);
        mark.pick(members.reference(guard.caller()), criterion, level, clock.instant());
        return mark.draftPoints();
    }

    public void mark(Long id, BigDecimal points, String comment) {
        var now = clock.instant();
        var mark = required(id);
        // two markers of one attempt add it up one after the other
        var attempt = attempts.locked(essays.attempt(id));
        essays.hold(mark);
        var judging = rulings.of(attempt.enrolment().offering().id(), attempt.assessment().id());
        mark.mark(members.reference(guard.caller()), points, comment, judging, now);
        attempt.addUp(responses.of(attempt.id()), now);
        audit.add(guard.caller(), "essay.marked", "attempt", attempt.id(), mark.offering().place(), "%s of %s".formatted(mark.draftPoints(), mark.response().marks()));
        conclusion.drawFrom(attempt, now);
    }

    /** Gives an answer back to the queue, with what was drafted. */
    public void letGo(Long id) {
        held(id).letGo(members.reference(guard.caller()));
    }

    private EssayMark held(Long id) {
        var mark = required(id);
        essays.hold(mark);
        return mark;
    }

    private EssayMark required(Long id) {
        var mark = essays.by(id).orElseThrow(NotThere::new);
        guard.require(Permission.MARK, mark.offering().place());
        return mark;
    }

    private void require(Long offering) {
        guard.require(Permission.MARK, offerings.by(offering).orElseThrow(NotThere::new).place());
    }
}
