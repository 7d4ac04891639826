package org.roundtable.attempt;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.roundtable.shared.WorkDone;

/** Hands in what was read, by the verb the learners use. What somebody handed in meanwhile stays as it is. */
@Dependent
@Named
class OverdueAttemptsWriter extends AbstractItemWriter {

    @Inject Clock clock;
    @Inject HandingIn handingIn;
    @Inject Event<WorkDone> done;

    @Override
    public void writeItems(List<Object> ids) {
        var now = clock.instant();
        handingIn.handIn(ids.stream().map(Long.class::cast).toList(), Ending.TIME, now);
        done.fire(new WorkDone(ids.size()));
    }
}
