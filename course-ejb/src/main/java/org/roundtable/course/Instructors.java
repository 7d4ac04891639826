package org.roundtable.course;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.roundtable.access.Place;
import org.roundtable.access.Role;
import org.roundtable.access.RoleSource;

/** Says who teaches: a role in a course holds in all its offerings. And who may endorse, because they have taught. */
@Dependent
class Instructors implements RoleSource {

    @Inject Courses courses;

    @Override
    public Set<Role> rolesOf(Long member, Place place) {
        var teaches = place.course() == null
            ? EnumSet.noneOf(Role.class)
            : courses.roleOf(member, place.course()).map(TeamRole::role).map(EnumSet::of).orElse(EnumSet.noneOf(Role.class));
        return teaches.isEmpty() && place.offering() == null && courses.endorser(member, place.course()) ? EnumSet.of(Role.ENDORSER) : teaches;
    }
}
