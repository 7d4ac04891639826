package org.roundtable.enrolment;

import java.util.List;

/** A unit of an offering as one learner sees it. */
public record OfferingSteps(Long unit, String title, List<ActivityStep> activities, long finishedByPeers) {

    /** @return whether everything in it is done */
    public boolean done() {
        return activities.stream().allMatch(ActivityStep::done);
    }
}
