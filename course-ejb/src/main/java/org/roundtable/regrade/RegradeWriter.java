package org.roundtable.regrade;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.roundtable.attempt.Remarking;
import org.roundtable.shared.WorkDone;

/** Marks a page of attempts anew, with all that follows, in one transaction. */
@Dependent
@Named
class RegradeWriter extends AbstractItemWriter {

    @Inject Clock clock;
    @Inject Regrades regrades;
    @Inject Remarking remarking;
    @Inject Event<WorkDone> done;

    @Override
    public void writeItems(List<Object> items) {
        var pieces = items.stream().map(Piece.class::cast).toList();
        var regrade = regrades.by(pieces.get(0).regrade());
        var ruling = regrade.ruling();
        var changed = remarking.remark(ruling.offering().id(), ruling.assessment(), pieces.stream().map(Piece::attempt).toList(), regrade.reason(), regrade.by(),
            clock.instant());
        regrade.marked(pieces.size(), changed);
        done.fire(new WorkDone(pieces.size()));
    }
}
