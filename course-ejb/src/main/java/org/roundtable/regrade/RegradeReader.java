package org.roundtable.regrade;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import org.roundtable.attempt.Remarking;
import org.roundtable.shared.WorkAhead;

/** No checkpoint: a restart reads what is not marked by the latest decisions. Attempts of one regrade come one after the other. */
@Dependent
@Named
class RegradeReader extends AbstractItemReader {

    @Inject Clock clock;
    @Inject Regrades regrades;
    @Inject Remarking remarking;
    @Inject Event<WorkAhead> ahead;
    private Iterator<Piece> pieces;

    @Override
    public void open(Serializable checkpoint) {
        var all = regrades.toDo(clock.instant()).stream().limit(1).flatMap(id -> {
            var ruling = regrades.by(id).ruling();
            return remarking.ahead(ruling.offering().id(), ruling.assessment().id()).stream().map(attempt -> new Piece(id, attempt));
        }).toList();
        ahead.fire(new WorkAhead(all.size()));
        pieces = List.copyOf(all).iterator();
    }

    @Override
    public Piece readItem() {
        return pieces.hasNext() ? pieces.next() : null;
    }
}
