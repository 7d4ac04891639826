package org.roundtable.grading;

import static org.roundtable.access.Permission.RELEASE_GRADES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.roundtable.access.Guard;
import org.roundtable.audit.AuditTrail;
import org.roundtable.course.ChangedMeanwhile;
import org.roundtable.shared.NotThere;

/** How a team sets the rule: what each activity counts, and what is needed to pass. */
@Stateless
public class Weighing {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Inject Guard guard;
    @Inject Gradebook gradebook;
    @Inject Rules rules;
    @Inject AuditTrail audit;

    public SchemeSheet open(Long offering) {
        var book = led(offering);
        var version = rules.of(book.offering()).map(scheme -> scheme.version() + 1).orElse(0);
        return new SchemeSheet(GradePlace.of(book.offering()), book.rule(), book.set(), version, book.set() ? book.columns() : equal(book.columns()));
    }

    /**
     * @param weights in per cent by activity; those not named count nothing
     * @param version of the sheet that was edited
     * @throws ChangedMeanwhile when somebody else saved since
     */
    public void set(Long offering, GradeRule rule, Map<Long, BigDecimal> weights, int version) {
        var book = led(offering);
        rules.oneAtATime(book.offering());
        if (GradePlace.of(book.offering()).finished()) {
            throw new Unfit("grading.finished");
        }
        if (rules.of(book.offering()).map(scheme -> scheme.version() + 1).orElse(0) != version) {
            throw new ChangedMeanwhile();
        }
        var weighed = weighed(book, weights);
        rules.set(book.offering(), rule, weighed);
        audit.add(guard.caller(), "grading.ruleSet", "offering", offering, book.offering().place(), rule + " " + weighed);
    }

    private static Map<Long, BigDecimal> weighed(Book book, Map<Long, BigDecimal> weights) {
        var weighed = new TreeMap<Long, BigDecimal>();
        book.columns().forEach(column -> weighed.put(column.activity(), fit(weights.getOrDefault(column.activity(), BigDecimal.ZERO))));
        if (!weighed.keySet().containsAll(weights.keySet())) {
            throw new NotThere();
        }
        var total = weighed.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.compareTo(HUNDRED) != 0) {
            throw new WeightsOff(total);
        }
        return weighed;
    }

    private static BigDecimal fit(BigDecimal weight) {
        if (weight == null || weight.signum() < 0 || weight.compareTo(HUNDRED) > 0 || weight.stripTrailingZeros().scale() > 2) {
            throw new Unfit("grading.weightOutOfRange");
        }
        return weight.setScale(2);
    }

    /** As a proposal everything counts the same; what does not divide goes to the last. */
    private static List<GradeColumn> equal(List<GradeColumn> columns) {
        var proposed = new ArrayList<GradeColumn>();
        var left = HUNDRED;
        for (var i = 0; i < columns.size(); i++) {
            var weight = left.divide(BigDecimal.valueOf(columns.size() - i), 0, RoundingMode.DOWN);
            proposed.add(columns.get(i).weighing(weight));
            left = left.subtract(weight);
        }
        return List.copyOf(proposed);
    }

    private Book led(Long offering) {
        var book = gradebook.of(offering).orElseThrow(NotThere::new);
        guard.require(RELEASE_GRADES, book.offering().place());
        return book;
    }
}
