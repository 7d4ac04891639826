package org.roundtable.course;

import org.roundtable.access.Role;

/** What a member of a teaching team is trusted with, in that course only. */
public enum TeamRole {
    LEAD(Role.LEAD), INSTRUCTOR(Role.INSTRUCTOR), GRADER(Role.GRADER), OBSERVER(Role.OBSERVER);

    private final Role role;

    TeamRole(Role role) {
        this.role = role;
    }

    /** Whether learners meet them as their teacher. */
    public boolean teaches() {
        return this == LEAD || this == INSTRUCTOR;
    }

    Role role() {
        return role;
    }
}
