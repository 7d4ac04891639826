package org.roundtable.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.roundtable.course.Activity;
import org.roundtable.course.ActivityContent;

/** What learners did in a test keeps its activity in the outline. */
@Dependent
class SatTests implements ActivityContent {

    @PersistenceContext EntityManager em;

    @Override
    public boolean holds(Activity activity) {
        return !em.createQuery("select a.id from Attempt a where a.assessment.activity = :activity and a.deadline.until is not null", Long.class)
            .setParameter("activity", activity).setMaxResults(1).getResultList().isEmpty();
    }

    @Override
    public void discard(Activity activity) {
        for (var paper : List.of("delete from Response r where r.attempt.id in (select a.id from Attempt a where a.assessment.activity = :activity)",
                "delete from Attempt a where a.assessment.id in (select s.id from Assessment s where s.activity = :activity)")) {
            em.createQuery(paper).setParameter("activity", activity).executeUpdate();
        }
        em.createQuery("delete from MarkRelease r where r.activity = :activity").setParameter("activity", activity).executeUpdate();
    }

    @Override
    public void copy(Activity original, Activity copy) {
        // attempts belong to those who sat them
    }
}
