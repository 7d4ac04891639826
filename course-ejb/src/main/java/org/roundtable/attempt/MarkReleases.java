package org.roundtable.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.roundtable.course.Activity;
import org.roundtable.course.Offering;

/** Which marks of tests learners may see. Told by whoever releases them; tests only keep to it. */
@Dependent
public class MarkReleases {

    @PersistenceContext EntityManager em;

    /** From now on the learners of {@code offering} see what they earned in {@code activity}; releasing twice changes nothing. */
    public void release(Offering offering, Activity activity, Instant now) {
        if (!released(offering.id(), activity.id())) {
            em.persist(new MarkRelease(offering, activity, now));
        }
    }

    /** Takes a release back, for instance before a mistake is repaired. */
    public void takeBack(Offering offering, Activity activity) {
        em.createQuery("delete from MarkRelease r where r.offering.id = :offering and r.activity.id = :activity")
            .setParameter("offering", offering.id()).setParameter("activity", activity.id()).executeUpdate();
    }

    public boolean released(Long offering, Long activity) {
        return at(offering, activity).isPresent();
    }

    /** @return since when they are; empty while they are not */
    Optional<Instant> at(Long offering, Long activity) {
        return em.createQuery("select r.at from MarkRelease r where r.offering.id = :offering and r.activity.id = :activity", Instant.class)
            .setParameter("offering", offering).setParameter("activity", activity).getResultStream().findFirst();
    }
}
