package org.roundtable.enrolment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.roundtable.access.Guard;
import org.roundtable.access.Permission;
import org.roundtable.audit.AuditTrail;
import org.roundtable.course.Offering;
import org.roundtable.course.Offerings;
import org.roundtable.enrolment.TablesSheet.SeatRow;
import org.roundtable.enrolment.TablesSheet.TableRow;
import org.roundtable.network.Members;
import org.roundtable.shared.NotThere;
import org.roundtable.shared.RuleBroken;

/** How a team makes tables of an offering and seats its learners at them. */
@Stateless
public class ArrangingTables {

    private static final int MOST_SEATS = 200;

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Members members;
    @Inject Offerings offerings;
    @Inject Enrolments enrolments;
    @Inject Tables tables;
    @Inject AuditTrail audit;

    public TablesSheet sheet(Long id) {
        var offering = run(id);
        var all = tables.in(id);
        var seats = tables.seats(all.stream().map(Table::id).toList()).stream().collect(Collectors.groupingBy(seat -> seat.table().id()));
        return new TablesSheet(id, offering.course().title(), offering.title(), all.stream()
            .map(table -> new TableRow(table.id(), table.title(), seats.getOrDefault(table.id(), List.of()).stream().map(SeatRow::of).toList()))
            .toList());
    }

    /** @return id of a new table at which nobody sits yet */
    public Long make(Long id, String title) {
        var offering = run(id);
        var table = new Table(offering, title, clock.instant());
        tables.add(table);
        audit.add(guard.caller(), "table.made", "table", table.id(), offering.place(), table.title());
        return table.id();
    }

    /** Seats a learner of the offering; who sits there already stays. */
    public void seat(Long id, String handle) {
        var table = required(id);
        var enrolment = members.byHandle(handle == null ? "" : handle.strip().replaceFirst("^@", ""))
            .flatMap(member -> enrolments.of(member.id(), table.offering().id()))
            .filter(found -> found.state().learner()).orElseThrow(() -> new RuleBroken("enrolment.noLearner"));
        if (tables.seat(id, enrolment.id()).isPresent()) {
            return;
        }
        if (tables.countSeats(id) >= MOST_SEATS) {
            throw new RuleBroken("enrolment.tableFull", MOST_SEATS);
        }
        tables.add(new Seat(table, enrolment));
        audit.add(guard.caller(), "table.seated", "table", id, table.offering().place(), "enrolment " + enrolment.id());
    }

    public void unseat(Long id, Long enrolment) {
        var table = required(id);
        tables.seat(id, enrolment).ifPresent(seat -> {
            tables.remove(seat);
            audit.add(guard.caller(), "table.unseated", "table", id, table.offering().place(), "enrolment " + enrolment);
        });
    }

    /** Nobody sits at it any more, and what was granted to it holds for nobody. */
    public void dissolve(Long id) {
        var table = required(id);
        tables.clear(id);
        table.dissolve(clock.instant());
        audit.add(guard.caller(), "table.dissolved", "table", id, table.offering().place(), table.title());
    }

    private Table required(Long id) {
        var table = tables.by(id).orElseThrow(NotThere::new);
        guard.require(Permission.RUN_OFFERING, table.offering().place());
        return table;
    }

    private Offering run(Long id) {
        var offering = offerings.by(id).orElseThrow(NotThere::new);
        guard.require(Permission.RUN_OFFERING, offering.place());
        return offering;
    }
}
