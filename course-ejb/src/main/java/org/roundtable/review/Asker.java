package org.roundtable.review;

import java.util.Set;

/**
 * One reviewer, as far as it matters what they may be given.
 *
 * @param done how many reviews they have done, also of works whose authors have left
 * @param reviewed works they have done a review of
 * @param unliked works they gave back, or whose authors review theirs: given to them when there is nothing else
 * @param companions enrolments of those they share a table with
 */
record Asker(Long enrolment, long done, Set<Long> reviewed, Set<Long> unliked, Set<Long> companions) {

    /** @return whether they could review it, or have */
    boolean may(PooledWork work) {
        return !work.enrolment().equals(enrolment) && !companions.contains(work.enrolment());
    }
}
