package org.roundtable.enrolment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roundtable.course.OfferingRow;

/**
 * An offering as it opens for those inside: what to do, when, and how far everybody is.
 *
 * @param courseTitle what is taught
 * @param learner whether who looks learns here; else they are of the team, or look after the network
 * @param runs whether who looks may run it
 * @param people how many members stand where
 */
public record OfferingLanding(OfferingRow offering, String courseTitle, boolean learner, boolean runs, List<OfferingSteps> units,
        Map<EnrolmentState, Long> people) {

    /** @return how many learn here */
    public long learners() {
        return people.entrySet().stream().filter(entry -> entry.getKey().learner()).mapToLong(Map.Entry::getValue).sum();
    }

    public long people(EnrolmentState state) {
        return people.getOrDefault(state, 0L);
    }

    /** @return what can be done now and is not done yet, first in the outline */
    public Optional<ActivityStep> next() {
        return units.stream().flatMap(unit -> unit.activities().stream()).filter(step -> !step.done() && step.available()).findFirst();
    }

    public long done() {
        return units.stream().flatMap(unit -> unit.activities().stream()).filter(ActivityStep::done).count();
    }

    public long total() {
        return units.stream().mapToLong(unit -> unit.activities().size()).sum();
    }
}
