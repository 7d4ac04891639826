package org.roundtable.course;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;

/** Moves on each offering whose time has come, by the same verb as the button. */
@Dependent
@Named
class OfferingsToMoveOnWriter extends AbstractItemWriter {

    @Inject Clock clock;
    @Inject Stages stages;

    @Override
    public void writeItems(List<Object> offerings) {
        var now = clock.instant();
        offerings.forEach(offering -> stages.catchUp((Long) offering, now));
    }
}
