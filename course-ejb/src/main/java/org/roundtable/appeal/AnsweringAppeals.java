package org.roundtable.appeal;

import static org.roundtable.access.Permission.MARK;
import static org.roundtable.access.Permission.RELEASE_GRADES;
import static org.roundtable.access.Permission.SEE_GRADES;
import static org.roundtable.access.Permission.STEWARD;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.roundtable.access.Guard;
import org.roundtable.access.NotAllowed;
import org.roundtable.access.Place;
import org.roundtable.assessment.Showing;
import org.roundtable.assessment.Shown;
import org.roundtable.attempt.MarkedAnswer;
import org.roundtable.attempt.MarkedAnswers;
import org.roundtable.audit.AuditTrail;
import org.roundtable.course.Offerings;
import org.roundtable.network.Members;
import org.roundtable.shared.Download;
import org.roundtable.shared.NotThere;
import org.roundtable.shared.Page;

/** How somebody else than who marked looks at a mark once more: a team at the appeals of its offering, stewards at those no team can answer. */
@Stateless
public class AnsweringAppeals {

    /** One of the ways to answer. */
    private interface Way {
        void answer(Appeal appeal, MarkedAnswer whole, Instant now);
    }

    /** One that whoever calls may look at. */
    private record Seen(Appeal appeal, Answerer waitsFor) {}

    public static final int PAGE = Appeals.PAGE;
    private static final Showing ALL = Showing.of(Shown.values());

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Members members;
    @Inject Offerings offerings;
    @Inject Appeals appeals;
    @Inject Answerers answerers;
    @Inject MarkedAnswers answers;
    @Inject AuditTrail audit;
    @Inject Event<AppealAnswered> answered;

    /** @return those of an offering that wait, the longest first; {@code testRun} for those that are rehearsed */
    public Page<AppealRow> open(Long offering, boolean testRun, int page) {
        guard.require(MARK, offerings.by(offering).orElseThrow(NotThere::new).place());
        return appeals.open(offering, testRun, Math.max(0, page), guard.caller());
    }

    /** @return how many of an offering wait, question by question; those with none are missing */
    public List<AppealCount> counts(Long offering) {
        var counted = appeals.counts(offering).orElseThrow(NotThere::new);
        guard.require(SEE_GRADES, Place.offering(counted.course(), offering));
        return counted.open();
    }

    /** @return those that wait for a steward, the caller being one, the longest first */
    public Page<AppealRow> waiting(int page) {
        guard.require(STEWARD, Place.NETWORK);
        return appeals.forSteward(Math.max(0, page), guard.caller());
    }

    public AppealSheet sheet(Long id) {
        var seen = seen(id);
        var appeal = seen.appeal;
        var whole = answers.whole(appeal.response().id());
        var offering = appeal.enrolment().offering();
        var activity = whole.attempt().assessment().activity();
        return new AppealSheet(id, offering.id(), activity.id(), activity.title(), offering.title(), appeal.testRun(), whole.answer().questionVersion().id(), whole.asked(),
            whole.rubric(), whole.line(), ALL, whole.byHand(), guard.may(MARK, offering.place()), seen.waitsFor, mine(seen, whole), whole.attempt().scoredAt() != null,
            guard.may(RELEASE_GRADES, offering.place()), repaired(appeal, whole), appeal.sentAt(), appeal.reason(), appeal.state(), appeal.pointsBefore(), appeal.pointsAfter(),
            appeal.answer(), appeal.answeredAt());
    }

    /** @return a file that is the answer, or part of it */
    public Download file(Long id, Long file) {
        return answers.file(seen(id).appeal.response().id(), file).orElseThrow(NotThere::new);
    }

    public void letStand(Long id, String words) {
        answer(id, words, (appeal, whole, now) -> appeal.stands(words, members.reference(guard.caller()), now));
    }

    /**
     * Gives other points for what a person has marked; total, pass, grades and certificate follow.
     *
     * @throws Unfit where no person's points count, or none any more: the key, or the question, is repaired for everybody
     */
    public void markOtherwise(Long id, BigDecimal points, String words) {
        answer(id, words, (appeal, whole, now) -> {
            if (!whole.byHand()) {
                throw new Unfit("appeal.notByHand");
            }
            var given = appeal.other(points);
            var before = appeal.response().points();
            answers.reconsider(appeal.response().id(), given, words.strip(), guard.caller(), now);
            appeal.otherMark(before, words, members.reference(guard.caller()), now);
        });
    }

    /**
     * Answers with what was decided about the question since it was appealed.
     *
     * @throws Unfit where nothing was, a test run aside: nobody repairs a question to rehearse
     */
    public void pointToRepair(Long id, String words) {
        answer(id, words, (appeal, whole, now) -> {
            if (!repaired(appeal, whole)) {
                throw new Unfit("appeal.notRepaired");
            }
            appeal.repaired(words, members.reference(guard.caller()), now);
        });
    }

    private void answer(Long id, String words, Way how) {
        var seen = seen(id);
        var appeal = seen.appeal;
        appeals.hold(appeal);
        appeal.expectAnswer(words);
        var whole = answers.whole(appeal.response().id());
        if (!mine(seen, whole)) {
            throw new Unfit("appeal.notYours");
        }
        if (whole.attempt().scoredAt() == null) {
            throw new Unfit("appeal.notMarked");
        }
        how.answer(appeal, whole, clock.instant());
        audit.add(guard.caller(), "appeal.answered", "appeal", id, appeal.enrolment().offering().place(),
            "%s, %s -> %s: %s".formatted(appeal.state(), appeal.pointsBefore(), appeal.pointsAfter(), appeal.answer()));
        answered.fire(new AppealAnswered(id, appeal.enrolment().offering().id(), whole.attempt().id(), whole.line().slot(), whole.attempt().assessment().activity().title(),
            appeal.enrolment().member().id(), appeal.state(), appeal.answeredAt()));
    }

    private static boolean repaired(Appeal appeal, MarkedAnswer whole) {
        return appeal.testRun() || whole.decidedAt() != null && !whole.decidedAt().isBefore(appeal.sentAt());
    }

    private boolean mine(Seen seen, MarkedAnswer whole) {
        var place = seen.appeal.enrolment().offering().place();
        return Answerers.may(seen.appeal, seen.waitsFor, whole.marker(), guard.caller(), guard.may(MARK, place), guard.may(STEWARD, place));
    }

    /** For the team, and for stewards where it waits for them; for nobody their own, unless they rehearse. */
    private Seen seen(Long id) {
        var appeal = appeals.by(id).orElseThrow(NotThere::new);
        var place = appeal.enrolment().offering().place();
        var waitsFor = answerers.of(appeal);
        var own = guard.caller().equals(appeal.enrolment().member().id()) && !appeal.testRun();
        var stewards = !appeal.testRun() && guard.may(STEWARD, place) && waitsFor == Answerer.STEWARD;
        if (own || !guard.may(MARK, place) && !stewards) {
            throw new NotAllowed();
        }
        return new Seen(appeal, waitsFor);
    }
}
