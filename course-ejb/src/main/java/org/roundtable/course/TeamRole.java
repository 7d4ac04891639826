package org.roundtable.course;

import static org.roundtable.access.Permission.MARK;

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

    /** Whether they mark what learners answer and hand in. */
    boolean marks() {
        return role.may(MARK);
    }

    Role role() {
        return role;
    }
}
