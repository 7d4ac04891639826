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

/** No checkpoint: a restart reads what is still missing. */
@Dependent
@Named
class MissingPapersReader extends AbstractItemReader {

    private static final int AT_ONCE = 20_000;

    @Inject Clock clock;
    @Inject MissingPapers missing;
    @Inject Event<WorkAhead> ahead;
    private Iterator<MissingPaper> papers;

    @Override
    public void open(Serializable checkpoint) {
        var found = missing.ahead(clock.instant(), AT_ONCE);
        ahead.fire(new WorkAhead(found.size()));
        papers = found.iterator();
    }

    @Override
    public MissingPaper readItem() {
        return papers.hasNext() ? papers.next() : null;
    }
}
