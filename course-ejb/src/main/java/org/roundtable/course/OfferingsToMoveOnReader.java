package org.roundtable.course;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.Iterator;

/** No checkpoint: a restart reads what is still to be moved on. */
@Dependent
@Named
class OfferingsToMoveOnReader extends AbstractItemReader {

    @Inject Clock clock;
    @Inject Offerings offerings;
    private Iterator<Long> due;

    @Override
    public void open(Serializable checkpoint) {
        due = offerings.toMoveOn(clock.instant()).iterator();
    }

    @Override
    public Long readItem() {
        return due.hasNext() ? due.next() : null;
    }
}
