package org.roundtable.evidence;

import java.time.LocalDate;
import org.roundtable.course.OfferingState;

/**
 * What an offering brought its learners, nobody of whom can be told from it.
 *
 * @param started who ever had a place and began
 * @param completed who met the rule
 * @param failed who was there to the end and did not
 * @param withdrew who left on the way
 * @param satBaseline who sat it, with questions that name an objective
 * @param satExam the same for the exam
 * @param matched who sat both, over common objectives
 * @param objectives how many objectives both ask for
 * @param selected whether learners were chosen by an entrance test
 * @param gain {@code null} where fewer than five would be behind it
 */
public record EvidenceSheet(Long offering, Long course, String courseTitle, String offeringTitle, LocalDate startsOn, LocalDate endsOn,
        OfferingState state, long started, long completed, long failed, long withdrew, int satBaseline, int satExam, int matched, int objectives,
        boolean selected, GainSheet gain) {

    /** @return who began and has not come to an end yet */
    public long under() {
        return started - completed - failed - withdrew;
    }

    /** @return how many of those who began are behind the gain, in percent */
    public long matchedPercent() {
        return started == 0 ? 0 : Math.round(100.0 * matched / started);
    }

    /** @return whether the group is too small to compare it with others */
    public boolean small() {
        return matched < 20;
    }
}
