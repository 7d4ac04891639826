package org.roundtable.attempt;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.Iterator;
import org.roundtable.shared.WorkAhead;

/** No checkpoint: a restart reads what is still overdue. */
@Dependent
@Named
class OverdueAttemptsReader extends AbstractItemReader {

    private static final int AT_ONCE = 20_000;

    @Inject Clock clock;
    @Inject Attempts attempts;
    @Inject Event<WorkAhead> ahead;
    private Iterator<Long> overdue;

    @Override
    public void open(Serializable checkpoint) {
        var ids = attempts.overdueAt(clock.instant(), AT_ONCE);
        ahead.fire(new WorkAhead(ids.size()));
        overdue = ids.iterator();
    }

    @Override
    public Long readItem() {
        return overdue.hasNext() ? overdue.next() : null;
    }
}
