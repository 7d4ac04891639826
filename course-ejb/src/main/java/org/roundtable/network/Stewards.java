package org.roundtable.network;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.roundtable.access.Place;
import org.roundtable.access.Role;
import org.roundtable.access.RoleSource;

/** Says who is trusted with the network: stewards are stewards everywhere in it. */
@Dependent
class Stewards implements RoleSource {

    @Inject Members members;

    @Override
    public Set<Role> rolesOf(Long member, Place place) {
        return members.by(member).filter(Member::steward).isPresent()
            ? EnumSet.of(Role.STEWARD_OF_NETWORK)
            : EnumSet.noneOf(Role.class);
    }
}
