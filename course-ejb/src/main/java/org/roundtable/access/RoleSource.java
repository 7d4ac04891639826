package org.roundtable.access;

import java.util.Set;

/** A feature that knows some of the roles members hold. */
public interface RoleSource {

    /** @return the roles {@code member} holds at {@code place}; empty where this source knows of none */
    Set<Role> rolesOf(Long member, Place place);
}
