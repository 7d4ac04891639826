package org.roundtable.grading;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.roundtable.course.Activity;
import org.roundtable.course.ActivityContent;

/** What grades keep for activities: weights go with them; a mark that was set or told keeps them in place. */
@Dependent
class GradedActivities implements ActivityContent {

    @PersistenceContext EntityManager em;

    @Override
    public boolean holds(Activity activity) {
        return em.createQuery("select count(m) from Mark m where m.activity = :activity", Long.class)
            .setParameter("activity", activity).getSingleResult() > 0;
    }

    @Override
    public void discard(Activity activity) {
        em.createQuery("delete from GradeItem i where i.activity = :activity").setParameter("activity", activity).executeUpdate();
    }

    /** Weights belong to an offering, whose team sets them. */
    @Override
    public void copy(Activity original, Activity copy) {}
}
