package org.roundtable.access;

import static org.roundtable.access.Permission.ADMIT;
import static org.roundtable.access.Permission.AUTHOR_COURSE;
import static org.roundtable.access.Permission.ENDORSE;
import static org.roundtable.access.Permission.LEAD_COURSE;
import static org.roundtable.access.Permission.MARK;
import static org.roundtable.access.Permission.RELEASE_GRADES;
import static org.roundtable.access.Permission.RUN_OFFERING;
import static org.roundtable.access.Permission.SEE_GRADES;
import static org.roundtable.access.Permission.SIT_ENTRANCE;
import static org.roundtable.access.Permission.SIT_TESTS;
import static org.roundtable.access.Permission.STEWARD;
import static org.roundtable.access.Permission.SUBMIT_WORK;
import static org.roundtable.access.Permission.TAKE_PART;
import static org.roundtable.access.Permission.VIEW_COURSE;

import java.util.EnumSet;
import java.util.Set;

/** Who may do what: the whole rule, in one table. A role holds at a {@link Place}, never everywhere. */
public enum Role {

    MEMBER(TAKE_PART),
    APPLICANT(SIT_ENTRANCE),
    LEARNER(VIEW_COURSE, SIT_TESTS, SUBMIT_WORK),
    OBSERVER(VIEW_COURSE, SEE_GRADES),
    GRADER(VIEW_COURSE, SEE_GRADES, MARK),
    INSTRUCTOR(VIEW_COURSE, SEE_GRADES, MARK, AUTHOR_COURSE, ADMIT, RUN_OFFERING, RELEASE_GRADES),
    LEAD(VIEW_COURSE, SEE_GRADES, MARK, AUTHOR_COURSE, ADMIT, RUN_OFFERING, RELEASE_GRADES, LEAD_COURSE),
    /** Taught a course to its end: may let others' courses be published, and look into them while they wait for it. */
    ENDORSER(ENDORSE, VIEW_COURSE),
    STEWARD_OF_NETWORK(STEWARD, ENDORSE, VIEW_COURSE);

    private final Set<Permission> permissions;

    Role(Permission first, Permission... others) {
        permissions = EnumSet.of(first, others);
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
