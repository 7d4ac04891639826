package org.roundtable.review;

import static org.roundtable.access.Permission.SUBMIT_WORK;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.roundtable.access.Guard;
import org.roundtable.assignment.HandedInWorks;
import org.roundtable.assignment.WorkPlace;
import org.roundtable.course.Offerings;
import org.roundtable.enrolment.Enrolment;
import org.roundtable.enrolment.Enrolments;
import org.roundtable.rubric.Picks;
import org.roundtable.shared.Download;
import org.roundtable.shared.NotThere;

/** What an author does with the works of others, and with what others say of theirs: take the next, read, write, hand in, give back. */
@Stateless
public class Reviewing {

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Offerings offerings;
    @Inject Enrolments enrolments;
    @Inject ReviewRounds rounds;
    @Inject Reviews reviews;
    @Inject Pool pool;
    @Inject HandedInWorks works;

    /** @return how far the round is in which the caller may review; nothing where there is none, or they are no learner there */
    public Optional<RoundState> state(Long activity, Long offering) {
        var place = offerings.by(offering).orElseThrow(NotThere::new).place();
        return guard.may(SUBMIT_WORK, place) ? rounds.of(activity, offering).map(round -> round.state(clock.instant())) : Optional.empty();
    }

    /** @param review one that was handed in, to be read or changed; {@code null} for the one in hand */
    public GivingSheet open(Long activity, Long offering, Long review) {
        var now = clock.instant();
        var enrolment = mine(offering);
        var round = rounds.of(activity, offering).orElseThrow(NotThere::new);
        var own = reviews.by(enrolment, round);
        var all = pool.of(round, now);
        var asker = pool.asker(round, enrolment, own);
        var policy = round.policy();
        var takesPart = all.stream().anyMatch(work -> work.enrolment().equals(enrolment.id()));
        var open = round.state(now) == RoundState.OPEN;
        var inHand = own.stream().filter(Review::inHand).findFirst();
        var shown = review == null ? inHand.filter(taken -> open)
            : Optional.of(own.stream().filter(Review::done).filter(done -> done.id().equals(review)).findFirst().orElseThrow(NotThere::new));
        return new GivingSheet(WorkPlace.of(round.offering(), round.assignment().activity()), round.state(now), round.opens(), round.closes(), takesPart,
            asker.done(), takesPart ? policy.quota(all, asker) : 0,
            open && takesPart && inHand.filter(taken -> taken.live(now)).isEmpty() && policy.next(all, asker).isPresent(),
            round.assignment().facts().instructions(), round.facts().rubric(), shown.map(taken -> sheet(taken, open, now)).orElse(null),
            own.stream().filter(Review::done).map(Review::id).toList());
    }

    /** Takes the work that most lacks a review. Asking once more while one is in hand gives that one: a double click takes nothing twice. */
    public Optional<Long> next(Long activity, Long offering) {
        var now = clock.instant();
        var enrolment = mine(offering);
        var round = rounds.hold(rounds.of(activity, offering).orElseThrow(NotThere::new));
        round.expectOpen(now);
        var own = reviews.by(enrolment, round);
        var inHand = own.stream().filter(Review::inHand).findFirst();
        if (inHand.filter(review -> review.live(now)).isPresent()) {
            return inHand.map(Review::id);
        }
        var all = pool.of(round, now);
        if (all.stream().noneMatch(work -> work.enrolment().equals(enrolment.id()))) {
            throw new Unfit("review.notHandedIn");
        }
        return round.policy().next(all, pool.choosing(round, enrolment, own, now)).map(work -> {
            inHand.ifPresent(Review::letGo);
            reviews.flush();
            return take(work, round, enrolment, own, now).id();
        });
    }

    /** @return whether it is kept: not where another tab wrote something newer */
    public boolean draft(Long id, String text, Picks picks, long revision) {
        return held(id).draft(text, picks, revision);
    }

    /** Hands it in, or says it better. Doing so twice is doing it once. */
    public void handIn(Long id, String text, Picks picks, long revision) {
        held(id).handIn(text, picks, revision, clock.instant());
    }

    /** Somebody else gets the work; what was written stays, in case it comes back. */
    public void giveBack(Long id) {
        held(id).giveBack();
    }

    /** @param place of a file of the work that is reviewed, counted from 1 */
    public Download file(Long id, int place) {
        var round = reviews.roundOf(guard.caller(), id).orElseThrow(NotThere::new);
        guard.require(SUBMIT_WORK, round.offering().place());
        var review = reviews.own(guard.caller(), id).filter(own -> own.done() || own.inHand()).orElseThrow(NotThere::new);
        return works.file(review.work().id(), review.number(), place).orElseThrow(NotThere::new);
    }

    /** What others said of the caller's work, once the round is closed. */
    public ReceivedSheet received(Long activity, Long offering) {
        var enrolment = mine(offering);
        var round = rounds.of(activity, offering).orElseThrow(NotThere::new);
        var state = round.state(clock.instant());
        return new ReceivedSheet(WorkPlace.of(round.offering(), round.assignment().activity()), state, round.closes(), round.facts().rubric(),
            state == RoundState.CLOSED ? reviews.received(enrolment, round) : List.of());
    }

    private Review take(PooledWork work, ReviewRound round, Enrolment enrolment, List<Review> own, Instant now) {
        var before = own.stream().filter(review -> review.work().id().equals(work.submission())).findFirst();
        before.ifPresent(review -> review.take(now));
        return before.orElseGet(() -> {
            var first = new Review(round, reviews.work(work.submission()), enrolment, now);
            reviews.add(first);
            return first;
        });
    }

    private ReviewSheet sheet(Review review, boolean open, Instant now) {
        return new ReviewSheet(review.id(), works.blind(review.work().id(), review.number()), review.text(), review.picks(), review.revision(), review.done(),
            review.inHand() && !review.live(now), review.leaseUntil(), open);
    }

    /** A review of the caller's own that may change now, nothing else changing in its round meanwhile. */
    private Review held(Long id) {
        var round = reviews.roundOf(guard.caller(), id).orElseThrow(NotThere::new);
        guard.require(SUBMIT_WORK, round.offering().place());
        rounds.hold(round).expectOpen(clock.instant());
        return reviews.own(guard.caller(), id).orElseThrow(NotThere::new);
    }

    private Enrolment mine(Long offering) {
        var enrolment = enrolments.of(guard.caller(), offering).orElseThrow(NotThere::new);
        guard.require(SUBMIT_WORK, enrolment.offering().place());
        return enrolment;
    }
}
