package org.roundtable.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.roundtable.course.Activity;

/** How far all learners have come. Written by the features whose activities they do. */
@Dependent
public class Progresses {

    @PersistenceContext EntityManager em;

    public void done(Enrolment enrolment, Activity activity, Instant now) {
        of(enrolment, activity).done(now);
    }

    /** @param percent 0 to 100 */
    public void scored(Enrolment enrolment, Activity activity, BigDecimal percent) {
        of(enrolment, activity).scored(percent);
    }

    /** @param percents by enrolment, 0 to 100: of all of them in one statement */
    public void scored(Map<Long, BigDecimal> percents, Activity activity) {
        if (percents.isEmpty()) {
            return;
        }
        var known = em.createQuery("select p.enrolment.id, p from Progress p where p.enrolment.id in :enrolments and p.activity = :activity", Object[].class)
            .setParameter("enrolments", percents.keySet()).setParameter("activity", activity)
            .getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (Progress) row[1]));
        percents.forEach((enrolment, percent) ->
            (known.containsKey(enrolment) ? known.get(enrolment) : begun(em.getReference(Enrolment.class, enrolment), activity)).scored(percent));
    }

    /** @return all that one learner has done or been scored for */
    public List<Progress> of(Long enrolment) {
        return em.createQuery("select p from Progress p where p.enrolment.id = :enrolment", Progress.class)
            .setParameter("enrolment", enrolment).getResultList();
    }

    private Progress of(Enrolment enrolment, Activity activity) {
        return em.createQuery("select p from Progress p where p.enrolment = :enrolment and p.activity = :activity", Progress.class)
            .setParameter("enrolment", enrolment).setParameter("activity", activity)
            .getResultStream().findFirst()
            .orElseGet(() -> begun(enrolment, activity));
    }

    private Progress begun(Enrolment enrolment, Activity activity) {
        var progress = new Progress(enrolment, activity);
        em.persist(progress);
        return progress;
    }
}
