package org.roundtable.network;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What was of use once and holds no more: ended sessions, links nobody can follow, tries long past. */
@Dependent
@Transactional
class Leftovers {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final List<String> EXPIRED = List.of("SignIn x where x.expires", "SignUp x where x.expires", "OneTimeLink x where x.expires", "Throttle x where x.lastTry");

    @PersistenceContext EntityManager em;

    boolean any(Instant now) {
        return EXPIRED.stream().anyMatch(which -> !em.createQuery("select x from " + which + " < :moment")
            .setParameter("moment", now.minus(KEPT)).setMaxResults(1).getResultList().isEmpty());
    }

    int forget(Instant now) {
        return EXPIRED.stream().mapToInt(which -> em.createQuery("delete from " + which + " < :moment")
            .setParameter("moment", now.minus(KEPT)).executeUpdate()).sum();
    }
}
