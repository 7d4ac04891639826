package org.roundtable.enrolment;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.Iterator;
import org.roundtable.shared.WorkAhead;

/** No checkpoint: a restart reads what is still to be done. */
@Dependent
@Named
class ExpiredOffersReader extends AbstractItemReader {

    @Inject Clock clock;
    @Inject Enrolments enrolments;
    @Inject Event<WorkAhead> ahead;
    private Iterator<Long> expired;

    @Override
    public void open(Serializable checkpoint) {
        var found = enrolments.expired(clock.instant());
        ahead.fire(new WorkAhead(found.size()));
        expired = found.iterator();
    }

    @Override
    public Long readItem() {
        return expired.hasNext() ? expired.next() : null;
    }
}
