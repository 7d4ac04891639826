package org.roundtable.evidence;

import java.util.List;

/**
 * What was gained, of those who sat both tests.
 *
 * @param n learners behind these numbers, five at least
 * @param before mean of the baseline, in percent of what both tests ask
 * @param after mean of the exam
 * @param raw after minus before, in percentage points
 * @param hake ⟨g⟩, {@code null} where all knew everything before
 * @param effect g_av, {@code null} where nobody differs from anybody
 * @param change mean normalised change of the learners, {@code null} where there is none
 * @param ifMissingGainedNothing ⟨g⟩ over everybody with a baseline, if those without an exam had learnt nothing; {@code null} where nobody is missing
 * @param objectives the same two means by objective, of objectives with five learners at least
 */
public record GainSheet(int n, Interval before, Interval after, Interval raw, Interval hake, Interval effect, Interval change,
        Double ifMissingGainedNothing, List<ObjectiveRow> objectives) {

    /** One objective both tests ask for. */
    public record ObjectiveRow(String objective, int n, double before, double after) {}

    static GainSheet of(Matching matching) {
        var pairs = matching.pairs();
        var scores = PairedScores.of(pairs);
        var effect = scores.gav();
        return new GainSheet(pairs.size(), scores.meanBefore(), scores.meanAfter(), scores.gain(), LearningGain.hake(scores).orElse(null),
            Double.isFinite(effect.estimate()) ? effect : null, LearningGain.meanChange(pairs).orElse(null), sensitivity(matching, pairs.size()),
            matching.common().stream().map(objective -> row(objective, matching.pairs(objective))).filter(row -> row.n() >= Evaluating.FEWEST).toList());
    }

    private static Double sensitivity(Matching matching, int matched) {
        var everybody = matching.pairsIfTheMissingGainedNothing();
        return everybody.size() == matched ? null : LearningGain.hake(PairedScores.of(everybody)).map(Interval::estimate).orElse(null);
    }

    private static ObjectiveRow row(String objective, List<Pair> pairs) {
        return new ObjectiveRow(objective, pairs.size(), pairs.stream().mapToDouble(Pair::before).average().orElse(0),
            pairs.stream().mapToDouble(Pair::after).average().orElse(0));
    }
}
