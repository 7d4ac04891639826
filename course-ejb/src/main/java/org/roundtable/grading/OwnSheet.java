package org.roundtable.grading;

import java.util.List;

/** What a learner sees of their grades: nothing but what is released, and how it adds up. */
public record OwnSheet(GradePlace place, GradeRule rule, List<OwnRow> rows, Overall overall) {

    public boolean anything() {
        return rows.stream().anyMatch(row -> row.column().released());
    }
}
