package org.roundtable.evidence;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Classical item analysis. An item is compared with the rest of the same person's paper, as a share of what the rest was worth: where all had
 * the same items, that is the corrected item-rest correlation corr(xⱼ, X − xⱼ); where questions were drawn, each has its own n.
 * Reliability is Cronbach's α = k/(k−1) (1 − Σσⱼ²/σ²) with n − 1 in every variance, only where all had the same items, and SEM = σ √(1 − α).
 */
final class ItemAnalysis {

    /** Points and marks of one person. */
    private record Total(double points, double marks) {

        double rest(ItemAnswer answer) {
            return (points - answer.points()) / (marks - answer.marks());
        }
    }

    private final Map<Long, List<ItemAnswer>> items;
    private final Map<Long, Total> totals = new HashMap<>();

    ItemAnalysis(Collection<ItemAnswer> answers) {
        items = answers.stream().collect(Collectors.groupingBy(ItemAnswer::item, LinkedHashMap::new, Collectors.toList()));
        answers.forEach(answer -> totals.merge(answer.person(), new Total(answer.points(), answer.marks()),
            (one, other) -> new Total(one.points + other.points, one.marks + other.marks)));
    }

    int persons() {
        return totals.size();
    }

    Set<Long> items() {
        return items.keySet();
    }

    int n(Long item) {
        return items.get(item).size();
    }

    /** @return the mean share of the marks */
    double facility(Long item) {
        return items.get(item).stream().mapToDouble(ItemAnswer::share).average().orElseThrow();
    }

    /** @return the correlation of the item with the rest, nothing where one of them does not vary */
    OptionalDouble discrimination(Long item) {
        return against(item, ItemAnswer::share);
    }

    /** @return the correlation of choosing this option with the rest of the paper */
    OptionalDouble discrimination(Long item, Function<String, Boolean> chose) {
        return against(item, answer -> chose.apply(answer.answer()) ? 1.0 : 0.0);
    }

    private OptionalDouble against(Long item, Function<ItemAnswer, Double> what) {
        var correlation = new Correlation();
        items.get(item).forEach(answer -> {
            var total = totals.get(answer.person());
            if (total.marks > answer.marks()) {
                correlation.add(what.apply(answer), total.rest(answer));
            }
        });
        return correlation.n() == 0 || Double.isNaN(correlation.r()) ? OptionalDouble.empty() : OptionalDouble.of(correlation.r());
    }

    /** @return by answer how many gave it */
    Map<String, Long> answers(Long item) {
        return items.get(item).stream().collect(Collectors.groupingBy(answer -> String.valueOf(answer.answer()), Collectors.counting()));
    }

    double mean() {
        return totals.values().stream().mapToDouble(Total::points).average().orElse(0);
    }

    /** @return with n − 1 */
    double variance() {
        return variance(totals.values().stream().map(Total::points).toList());
    }

    /** Whether everybody had the same items. */
    boolean same() {
        return items.values().stream().allMatch(answers -> answers.size() == totals.size());
    }

    OptionalDouble alpha() {
        var k = items.size();
        var whole = variance();
        if (k < 2 || persons() < 2 || whole == 0 || !same()) {
            return OptionalDouble.empty();
        }
        var parts = items.values().stream().mapToDouble(answers -> variance(answers.stream().map(ItemAnswer::points).toList())).sum();
        return OptionalDouble.of(k / (k - 1.0) * (1 - parts / whole));
    }

    /** @return in points */
    OptionalDouble sem() {
        var alpha = alpha();
        return alpha.isPresent() ? OptionalDouble.of(Math.sqrt(variance() * Math.max(0, 1 - alpha.getAsDouble()))) : OptionalDouble.empty();
    }

    private static double variance(List<Double> values) {
        var mean = values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        return values.stream().mapToDouble(value -> (value - mean) * (value - mean)).sum() / (values.size() - 1);
    }
}
