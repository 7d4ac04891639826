package org.roundtable.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.roundtable.course.Activity;
import org.roundtable.course.ActivityContent;

/** What learners did in a test keeps its activity in the outline. */
@Dependent
class SatTests implements ActivityContent {

    @PersistenceContext EntityManager em;

    @Override
    public boolean holds(Activity activity) {
        return !em.createQuery("select a.id from Attempt a where a.assessment.activity = :activity", Long.class)
            .setParameter("activity", activity).setMaxResults(1).getResultList().isEmpty();
    }

    @Override
    public void discard(Activity activity) {
        em.createQuery("delete from MarkRelease r where r.activity = :activity").setParameter("activity", activity).executeUpdate();
    }

    @Override
    public void copy(Activity original, Activity copy) {
        // attempts belong to those who sat them
    }
}
