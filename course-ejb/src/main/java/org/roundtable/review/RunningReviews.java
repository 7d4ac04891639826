package org.roundtable.review;

import static org.roundtable.access.Permission.MARK;
import static org.roundtable.access.Permission.RUN_OFFERING;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.roundtable.access.Guard;
import org.roundtable.assignment.Assignment;
import org.roundtable.assignment.HandedInWorks;
import org.roundtable.assignment.WorkPlace;
import org.roundtable.audit.AuditTrail;
import org.roundtable.course.Offering;
import org.roundtable.course.Offerings;
import org.roundtable.course.Timing;
import org.roundtable.shared.NotThere;

/** How a team lets authors review one another: open a round, see how far it is, close it. */
@Stateless
public class RunningReviews {

    static final int PAGE = 50;

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Offerings offerings;
    @Inject HandedInWorks works;
    @Inject ReviewRounds rounds;
    @Inject Pool pool;
    @Inject AuditTrail audit;

    public RoundSheet sheet(Long activity, Long offeringId, int page) {
        var offering = taught(offeringId);
        var runs = guard.may(RUN_OFFERING, offering.place());
        return rounds.of(activity, offeringId).map(round -> progress(round, runs, page))
            .orElseGet(() -> RoundSheet.none(WorkPlace.of(offering, asked(activity, offering).activity()), runs, due(activity, offeringId)));
    }

    /** @param whenDue whether reviewing begins when the work is due, and not at once */
    public void open(Long activity, Long offeringId, RoundFacts facts, boolean whenDue) {
        var offering = taught(offeringId);
        guard.require(RUN_OFFERING, offering.place());
        var assignment = asked(activity, offering);
        rounds.hold(offering);
        if (rounds.of(activity, offeringId).isPresent()) {
            throw new Unfit("review.openedAlready");
        }
        if (!offering.state().underWay()) {
            throw new Unfit("review.notUnderWay");
        }
        var now = clock.instant();
        var round = new ReviewRound(assignment, offering, facts, whenDue ? due(activity, offeringId) : now, now);
        rounds.add(round);
        audit.add(guard.caller(), "review.opened", "reviewRound", round.id(), offering.place(),
            "%d each, %d for a work, from %s until %s".formatted(facts.must(), facts.need(), round.opens(), facts.until()));
    }

    /** Closes the round before its time; authors read their reviews from then on. Closing twice is closing once. */
    public void close(Long activity, Long offeringId) {
        var offering = taught(offeringId);
        guard.require(RUN_OFFERING, offering.place());
        var now = clock.instant();
        var round = rounds.hold(rounds.of(activity, offeringId).orElseThrow(NotThere::new));
        if (round.state(now) != RoundState.CLOSED) {
            round.close(now);
            audit.add(guard.caller(), "review.closed", "reviewRound", round.id(), offering.place(), null);
        }
    }

    private RoundSheet progress(ReviewRound round, boolean runs, int page) {
        var now = clock.instant();
        var policy = round.policy();
        var all = pool.of(round, now);
        var askers = pool.askers(round, all);
        var rows = IntStream.range(0, all.size())
            .mapToObj(i -> new ParticipantRow(all.get(i).enrolment(), null, all.get(i).done(), policy.need(), askers.get(i).done(), policy.quota(all, askers.get(i))))
            .sorted(Comparator.comparing(row -> !row.lacks() && !row.owes())).toList();
        var pages = (rows.size() + PAGE - 1) / PAGE;
        var shown = Math.max(0, Math.min(page, pages - 1));
        var part = rows.stream().skip((long) shown * PAGE).limit(PAGE).toList();
        var names = pool.names(part.stream().map(ParticipantRow::enrolment).toList());
        return new RoundSheet(WorkPlace.of(round.offering(), round.assignment().activity()), runs, null, round.state(now), round.facts(), round.opens(), round.closes(), rows.size(),
            rows.stream().filter(ParticipantRow::lacks).count(), rows.stream().filter(ParticipantRow::owes).count(),
            part.stream().map(row -> row.named(names.get(row.enrolment()))).toList(), shown, pages);
    }

    private Instant due(Long activity, Long offering) {
        return offerings.timing(offering, activity).map(Timing::due).orElse(null);
    }

    private Assignment asked(Long activity, Offering offering) {
        return works.asked(activity).filter(found -> found.activity().course().id().equals(offering.course().id())).orElseThrow(NotThere::new);
    }

    private Offering taught(Long id) {
        var offering = offerings.by(id).orElseThrow(NotThere::new);
        guard.require(MARK, offering.place());
        return offering;
    }
}
