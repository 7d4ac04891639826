package org.roundtable.enrolment;

import java.util.List;

/** The tables of an offering with those who sit at them. */
public record TablesSheet(Long offering, String courseTitle, String offeringTitle, List<TableRow> tables) {

    /** One table. */
    public record TableRow(Long id, String title, List<SeatRow> seats) {}

    /** One learner at a table. */
    public record SeatRow(Long enrolment, String name, String handle) {

        static SeatRow of(Seat seat) {
            var member = seat.enrolment().member();
            return new SeatRow(seat.enrolment().id(), member.displayName(), member.handle());
        }
    }
}
