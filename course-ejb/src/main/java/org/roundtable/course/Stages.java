package org.roundtable.course;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import org.roundtable.audit.AuditTrail;

/** Moves offerings on, by hand or when it is time, and tells everybody. */
@Dependent
class Stages {

    @Inject AuditTrail audit;
    @Inject Offerings offerings;
    @Inject Event<OfferingOpened> opened;
    @Inject Event<OfferingStarted> started;
    @Inject Event<OfferingClosed> closed;
    @Inject Event<OfferingFinished> finished;

    /** @param by member who does it, {@code null} when it is time */
    void move(Offering offering, OfferingState next, Long by) {
        offering.moveOn(next);
        audit.add(by, "offering." + next.name().toLowerCase(Locale.ROOT), "offering", offering.id(), offering.place(), offering.title());
        tell(offering, next, by);
    }

    /** Right when called late, twice or on two nodes: an offering that is where it should be stays there. */
    void catchUp(Long id, Instant now) {
        offerings.held(id).ifPresent(offering -> {
            if (offering.state() == OfferingState.OPEN && !now.isBefore(offering.startsAt())) {
                move(offering, OfferingState.RUNNING, null);
            }
            if (offering.state() == OfferingState.RUNNING && !now.isBefore(offering.endsAt())) {
                move(offering, OfferingState.GRADING, null);
            }
        });
    }

    private void tell(Offering offering, OfferingState next, Long by) {
        var id = offering.id();
        var course = offering.course().id();
        switch (next) {
            case OPEN -> opened.fire(new OfferingOpened(id, course, by));
            case RUNNING -> started.fire(new OfferingStarted(id, course, by));
            case GRADING -> closed.fire(new OfferingClosed(id, course, by));
            case FINISHED -> finished.fire(new OfferingFinished(id, course, by));
            case PLANNED, ARCHIVED -> { }
        }
    }
}
