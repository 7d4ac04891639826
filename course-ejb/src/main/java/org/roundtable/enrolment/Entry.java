package org.roundtable.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import org.roundtable.access.Guard;
import org.roundtable.access.Role;
import org.roundtable.course.Offering;

/** Whether somebody may ask for a place at all: the admission rule of an offering. */
@Dependent
class Entry {

    private static final EnumSet<Role> TEAM = EnumSet.of(Role.LEAD, Role.INSTRUCTOR, Role.GRADER, Role.OBSERVER);

    @Inject Guard guard;
    @Inject OfferingInvitations invitations;

    /** @param key what the applicant typed, where the offering asks for one */
    void check(Offering offering, String key, Instant now) {
        checkOpen(offering);
        switch (offering.admission()) {
            case KEY -> {
                if (!offering.opensWith(key) && !invited(offering, now)) {
                    throw new WrongKey();
                }
            }
            case INVITATION -> {
                if (!invited(offering, now)) {
                    throw new NotInvited();
                }
            }
            case OPEN, APPROVAL -> { }
        }
    }

    void checkOpen(Offering offering) {
        if (!offering.state().enrolling()) {
            throw new NotEnrolling();
        }
        if (teaches(offering)) {
            throw new TeachesHere();
        }
    }

    /** @return whether the caller is in the teaching team */
    boolean teaches(Offering offering) {
        return guard.roles(offering.place()).stream().anyMatch(TEAM::contains);
    }

    /** @return whether the caller may come without being asked anything further */
    boolean invited(Offering offering, Instant now) {
        return invitations.openFor(guard.caller(), offering.id(), now).isPresent();
    }
}
