package org.roundtable.grading;

import java.math.BigDecimal;
import java.util.List;
import org.roundtable.course.Offering;
import org.roundtable.course.OfferingState;

/**
 * The head of a gradebook: the rule and the columns.
 *
 * @param set whether the team has set the rule, or the usual one holds
 */
record Book(Offering offering, GradeRule rule, boolean set, List<GradeColumn> columns) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    boolean running() {
        return offering.state().compareTo(OfferingState.RUNNING) <= 0;
    }

    /** @return the activities whose marks come from tests */
    List<Long> tests() {
        return columns.stream().filter(GradeColumn::test).map(GradeColumn::activity).toList();
    }

    /** Whether an overall mark means what the rule says. */
    boolean weighed() {
        return columns.isEmpty() || set && total().compareTo(HUNDRED) == 0;
    }

    boolean released() {
        return columns.stream().filter(column -> column.exam() || column.weight().signum() > 0).allMatch(GradeColumn::released);
    }

    BigDecimal total() {
        return columns.stream().map(GradeColumn::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
