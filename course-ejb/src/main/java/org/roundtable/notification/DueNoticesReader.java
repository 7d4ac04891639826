package org.roundtable.notification;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.Iterator;
import org.roundtable.shared.WorkAhead;

/** No checkpoint: a restart reads what still waits. */
@Dependent
@Named
class DueNoticesReader extends AbstractItemReader {

    @Inject Clock clock;
    @Inject Notices notices;
    @Inject Event<WorkAhead> ahead;
    private Iterator<Long> due;

    @Override
    public void open(Serializable checkpoint) {
        var ids = notices.due(clock.instant());
        ahead.fire(new WorkAhead(ids.size()));
        due = ids.iterator();
    }

    @Override
    public Long readItem() {
        return due.hasNext() ? due.next() : null;
    }
}
