package org.roundtable.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.roundtable.shared.NotThere;

/**
 * By which rules each attempt may be gone on with. A published version never changes, and an attempt never changes its version: each node
 * reads them once and remembers them, so that saving an answer asks the database nothing more.
 */
@ApplicationScoped
class Entrances {

    private static final int MOST = 20_000;

    @PersistenceContext EntityManager em;
    private final Map<Long, Entrance> known = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Entrance> eldest) {
            return size() > MOST;
        }
    });

    /** @return whose it is and by which rules; a paper that is not begun can still change its version, and is not remembered */
    Entrance of(Long attempt) {
        var entrance = known.get(attempt);
        if (entrance == null) {
            entrance = em.createQuery("""
                    select new org.roundtable.attempt.Entrance(a.enrolment.member.id, v.rules.entry)
                    from Attempt a join a.testVersion v where a.id = :attempt and a.deadline.until is not null""", Entrance.class)
                .setParameter("attempt", attempt).getResultList().stream().findFirst().orElseThrow(NotThere::new);
            known.put(attempt, entrance);
        }
        return entrance;
    }

    /** Asks the database nothing. @return whether it is remembered, and answers are taken from any browser */
    boolean knownToTakeAnyBrowser(Long attempt) {
        var entrance = known.get(attempt);
        return entrance != null && entrance.rules().configKey() == null;
    }
}
