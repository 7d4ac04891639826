package org.roundtable.grading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The overall mark of one learner and how it came about: the weighted mean of what counts, rounded once, at the end.
 *
 * @param percent as shown and compared; {@code null} while something is not settled, or where nothing counts
 * @param terms what it is the sum of; empty while something is not settled
 * @param shortfalls why the learner does not pass; empty where they do, and while something is not settled
 */
public record Overall(boolean complete, BigDecimal percent, List<Term> terms, List<Shortfall> shortfalls) {

    private static final Overall OPEN = new Overall(false, null, List.of(), List.of());
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Overall of(GradeRule rule, List<Entry> entries) {
        if (!entries.stream().filter(Entry::matters).allMatch(entry -> entry.standing().settled())) {
            return OPEN;
        }
        var counted = entries.stream().filter(entry -> entry.counts(rule.missing())).toList();
        var whole = counted.stream().map(Entry::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        var percent = counted.isEmpty() ? null : rule.round(mean(counted, whole));
        return new Overall(true, percent, terms(counted, whole), shortfalls(rule, entries, percent));
    }

    public boolean passed() {
        return complete && shortfalls.isEmpty();
    }

    public boolean failed() {
        return complete && !shortfalls.isEmpty();
    }

    /** One division, after everything is added up, so that no rounding happens on the way. */
    private static BigDecimal mean(List<Entry> counted, BigDecimal whole) {
        return counted.stream().map(entry -> entry.weight().multiply(entry.counted())).reduce(BigDecimal.ZERO, BigDecimal::add)
            .divide(whole, 12, RoundingMode.HALF_UP);
    }

    private static List<Term> terms(List<Entry> counted, BigDecimal whole) {
        return counted.stream().map(entry -> new Term(entry.activity(), entry.title(),
            entry.weight().multiply(HUNDRED).divide(whole, 3, RoundingMode.HALF_UP), entry.counted(),
            entry.weight().multiply(entry.counted()).divide(whole, 3, RoundingMode.HALF_UP), entry.standing() == Standing.MISSING)).toList();
    }

    private static List<Shortfall> shortfalls(GradeRule rule, List<Entry> entries, BigDecimal percent) {
        var shortfalls = new ArrayList<Shortfall>();
        var weighted = entries.stream().anyMatch(entry -> entry.weight().signum() > 0);
        if (weighted && (percent == null || percent.compareTo(rule.passOverall()) < 0)) {
            shortfalls.add(new Shortfall(null, percent, rule.passOverall()));
        }
        if (rule.passExam() != null) {
            entries.stream().filter(Entry::exam).map(entry -> shortfall(rule, entry)).filter(Objects::nonNull).forEach(shortfalls::add);
        }
        return List.copyOf(shortfalls);
    }

    /** An exam that was not sat was not passed, whether or not it counts. */
    private static Shortfall shortfall(GradeRule rule, Entry exam) {
        var got = exam.percent() == null ? null : rule.round(exam.percent());
        return got != null && got.compareTo(rule.passExam()) >= 0 ? null : new Shortfall(exam.title(), got, rule.passExam());
    }
}
