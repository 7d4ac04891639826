package org.roundtable.attempt;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.roundtable.shared.WorkDone;

/** Draws what was read, by the verb of the page. Who has begun meanwhile keeps what they began. */
@Dependent
@Named
class MissingPapersWriter extends AbstractItemWriter {

    @Inject Papers papers;
    @Inject Event<WorkDone> done;

    @Override
    public void writeItems(List<Object> missing) {
        papers.draw(missing.stream().map(MissingPaper.class::cast).toList());
        done.fire(new WorkDone(missing.size()));
    }
}
