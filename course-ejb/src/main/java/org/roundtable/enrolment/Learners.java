package org.roundtable.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.roundtable.access.Place;
import org.roundtable.access.Role;
import org.roundtable.access.RoleSource;

/** Says who learns, and who is still at the entrance: only in the offering they are enrolled in. */
@Dependent
class Learners implements RoleSource {

    @Inject Enrolments enrolments;

    @Override
    public Set<Role> rolesOf(Long member, Place place) {
        return place.offering() == null
            ? EnumSet.noneOf(Role.class)
            : enrolments.stateOf(member, place.offering()).map(Learners::role).orElse(EnumSet.noneOf(Role.class));
    }

    private static Set<Role> role(EnrolmentState state) {
        if (state.learner()) {
            return EnumSet.of(Role.LEARNER);
        }
        return state == EnrolmentState.ENTRANCE ? EnumSet.of(Role.APPLICANT) : EnumSet.noneOf(Role.class);
    }
}
