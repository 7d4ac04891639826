package org.roundtable.course;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * The places of an offering. Each change is one statement that holds the offering's row until the transaction ends, so
 * however many ask for the last place at once, on however many nodes, one gets it.
 */
@Dependent
public class Places {

    @PersistenceContext EntityManager em;

    /** @return whether there was a place and it is taken now */
    public boolean take(Long offering) {
        return em.createQuery("update Offering o set o.taken = o.taken + 1 where o.id = :id and o.taken < o.places")
            .setParameter("id", offering).executeUpdate() == 1;
    }

    /** Gives one back. */
    public void free(Long offering) {
        em.createQuery("update Offering o set o.taken = o.taken - 1 where o.id = :id and o.taken > 0")
            .setParameter("id", offering).executeUpdate();
    }
}
