package org.roundtable.enrolment;

import java.time.LocalDate;
import org.roundtable.course.OfferingState;

/**
 * One offering in the list of those a member learns in, waits for or has been in.
 *
 * @param course title of the course
 * @param done how many activities they have done
 * @param total how many there are
 */
public record LearningRow(Long offering, String course, String title, OfferingState offeringState, LocalDate startsOn, LocalDate endsOn,
        EnrolmentState state, long done, long total) {

    /** @return whether they may go in */
    public boolean inside() {
        return state.learner();
    }

    /** @return 0 to 100 */
    public long percent() {
        return total == 0 ? 0 : done * 100 / total;
    }
}
