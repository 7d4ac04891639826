package org.roundtable.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Brings baseline and exam of the same learner together, by objective. Only what both ask counts, and each objective
 * counts the same, so that a mark means the same before and after whatever the weights of the two tests are.
 */
final class Matching {

    /** Percent by objective by enrolment, before and after. */
    private final Map<Long, Map<String, Double>> before = new HashMap<>();
    private final Map<Long, Map<String, Double>> after = new HashMap<>();
    private final Set<String> common;

    Matching(Collection<Share> shares) {
        before.putAll(percents(shares, true));
        after.putAll(percents(shares, false));
        common = new TreeSet<>(objectives(before));
        common.retainAll(objectives(after));
    }

    /** @return the objectives both tests ask for, in alphabetical order */
    Set<String> common() {
        return common;
    }

    /** @return how many sat the baseline */
    int satBefore() {
        return before.size();
    }

    int satAfter() {
        return after.size();
    }

    /** @return those who sat both, over the objectives they were asked both times */
    List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        before.forEach((enrolment, first) -> {
            var both = new TreeSet<>(first.keySet());
            both.retainAll(after.getOrDefault(enrolment, Map.of()).keySet());
            if (!both.isEmpty()) {
                pairs.add(new Pair(mean(first, both), mean(after.get(enrolment), both)));
            }
        });
        return pairs;
    }

    /** @return the same over one objective */
    List<Pair> pairs(String objective) {
        return before.entrySet().stream()
            .filter(entry -> entry.getValue().containsKey(objective) && after.getOrDefault(entry.getKey(), Map.of()).containsKey(objective))
            .map(entry -> new Pair(entry.getValue().get(objective), after.get(entry.getKey()).get(objective)))
            .toList();
    }

    /** @return {@link #pairs}, and whoever sat the baseline only as if they had learnt nothing */
    List<Pair> pairsIfTheMissingGainedNothing() {
        var pairs = new ArrayList<>(pairs());
        before.forEach((enrolment, first) -> {
            var asked = new TreeSet<>(first.keySet());
            asked.retainAll(common);
            if (!after.containsKey(enrolment) && !asked.isEmpty()) {
                pairs.add(new Pair(mean(first, asked), mean(first, asked)));
            }
        });
        return pairs;
    }

    private static double mean(Map<String, Double> percents, Set<String> objectives) {
        return objectives.stream().mapToDouble(percents::get).average().orElseThrow();
    }

    private static Set<String> objectives(Map<Long, Map<String, Double>> percents) {
        var all = new HashSet<String>();
        percents.values().forEach(each -> all.addAll(each.keySet()));
        return all;
    }

    private static Map<Long, Map<String, Double>> percents(Collection<Share> shares, boolean before) {
        var earned = new TreeMap<Long, Map<String, double[]>>();
        shares.stream().filter(share -> share.before() == before).forEach(share -> {
            var sum = earned.computeIfAbsent(share.enrolment(), any -> new HashMap<>()).computeIfAbsent(share.objective(), any -> new double[2]);
            sum[0] += share.earned();
            sum[1] += share.outOf();
        });
        var percents = new TreeMap<Long, Map<String, Double>>();
        earned.forEach((enrolment, sums) -> sums.forEach((objective, sum) -> {
            if (sum[1] > 0) {
                percents.computeIfAbsent(enrolment, any -> new HashMap<>()).put(objective, 100 * sum[0] / sum[1]);
            }
        }));
        return percents;
    }
}
