package org.roundtable.grading;

import java.util.Collection;

/** How an offering stands as a whole, at this moment. */
public record Tally(long learners, long passing, long notPassing, long toMark) {

    static Tally of(Collection<GradeRow> rows) {
        return new Tally(rows.size(), rows.stream().filter(row -> row.overall().passed()).count(),
            rows.stream().filter(row -> row.overall().failed()).count(), rows.stream().mapToLong(GradeRow::toMark).sum());
    }

    public long open() {
        return learners - passing - notPassing;
    }
}
