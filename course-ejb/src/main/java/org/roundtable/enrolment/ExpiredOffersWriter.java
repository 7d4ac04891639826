package org.roundtable.enrolment;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.roundtable.shared.WorkDone;

/** Lets go of each place that was not taken in time, by the same verb as a learner who leaves. */
@Dependent
@Named
class ExpiredOffersWriter extends AbstractItemWriter {

    @Inject Clock clock;
    @Inject Enrolments enrolments;
    @Inject Seating seating;
    @Inject Event<WorkDone> done;

    @Override
    public void writeItems(List<Object> items) {
        var now = clock.instant();
        items.forEach(item -> expire((Long) item, now));
        done.fire(new WorkDone(items.size()));
    }

    /** Right when called late or twice: whoever took the place meanwhile keeps it. */
    private void expire(Long id, Instant now) {
        enrolments.offeringOf(id).flatMap(enrolments::hold).flatMap(held -> enrolments.by(id))
            .filter(enrolment -> enrolment.offerUntil() != null && enrolment.offerUntil().isBefore(now))
            .ifPresent(enrolment -> seating.release(enrolment, null, Cause.OFFER_EXPIRED, null, now));
    }
}
