package org.roundtable.enrolment;

import static org.roundtable.access.Permission.RUN_OFFERING;
import static org.roundtable.access.Permission.SUBMIT_WORK;
import static org.roundtable.access.Permission.VIEW_COURSE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.roundtable.access.Anyone;
import org.roundtable.access.Guard;
import org.roundtable.course.OfferingRow;
import org.roundtable.course.Offerings;
import org.roundtable.shared.NotThere;
import org.roundtable.shared.Page;

/** Where a member learns, and how far they and their peers have come. */
@Stateless
public class Learning {

    public static final int PAGE = 20;

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Offerings offerings;
    @Inject Enrolments enrolments;
    @Inject Paths paths;

    /** @return every offering the caller has asked for a place in, what goes on now first */
    public Page<LearningRow> offerings(int page) {
        return paths.of(guard.caller(), Math.max(0, Math.min(page, 10_000)), PAGE);
    }

    /** @return the offerings the caller learns in or waits for, which are not over */
    public List<LearningRow> now() {
        return paths.now(guard.caller());
    }

    /** @return how many wait for a place, by offering; those nobody waits for are left out */
    @Anyone
    public Map<Long, Long> waiting(Collection<Long> offerings) {
        return paths.waiting(offerings);
    }

    /** @return an offering from inside, for its learners and its team */
    public OfferingLanding offering(Long id) {
        var offering = offerings.by(id).orElseThrow(NotThere::new);
        guard.require(VIEW_COURSE, offering.place());
        return new OfferingLanding(OfferingRow.of(offering), offering.course().title(), guard.may(SUBMIT_WORK, offering.place()),
            guard.may(RUN_OFFERING, offering.place()), paths.through(offering, guard.caller(), clock.instant()), enrolments.counts(id));
    }
}
