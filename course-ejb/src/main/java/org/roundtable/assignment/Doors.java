package org.roundtable.assignment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.roundtable.course.Activity;
import org.roundtable.course.Offerings;
import org.roundtable.enrolment.Enrolment;

/** Works out who may begin what, from the dates of the offering and from what goes before. */
@Dependent
class Doors {

    @PersistenceContext EntityManager em;
    @Inject Offerings offerings;

    Door of(Enrolment enrolment, Activity activity) {
        var offering = enrolment.offering();
        var deadline = offerings.timing(offering.id(), activity.id()).map(Deadline::of).orElse(Deadline.NONE);
        return new Door(offering.state(), enrolment.state(), unlocked(enrolment, activity), deadline);
    }

    private boolean unlocked(Enrolment enrolment, Activity activity) {
        return activity.after().map(before -> em.createQuery("""
                select count(p) from Progress p
                where p.enrolment = :enrolment and p.activity = :before and p.doneAt is not null""", Long.class)
            .setParameter("enrolment", enrolment).setParameter("before", before)
            .getSingleResult() > 0).orElse(true);
    }
}
