package org.roundtable.network;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;
import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.roundtable.access.Anyone;

/**
 * What must not be tried often is counted before it is tried, in a transaction of its own: the count stands when the try
 * is refused, and a thousand tries at once on two nodes are still counted one after the other.
 */
@Stateless
@Anyone
public class Throttling {

    @PersistenceContext EntityManager em;
    @Inject Clock clock;

    /** @throws TooManyTries when {@code who} has to wait; otherwise this try is counted and may go ahead */
    @TransactionAttribute(REQUIRES_NEW)
    public void spend(Pace pace, String who) {
        var now = clock.instant();
        var throttle = locked(pace.subject(who));
        if (!throttle.admit(pace, now)) {
            throw new TooManyTries(Duration.between(now, throttle.freeAt()));
        }
    }

    /** @return whether this try was counted and may go ahead */
    @TransactionAttribute(REQUIRES_NEW)
    public boolean admits(Pace pace, String who) {
        var now = clock.instant();
        return locked(pace.subject(who)).admit(pace, now);
    }

    /** The last try was a good one and does not count. */
    public void refund(Pace pace, String who) {
        locked(pace.subject(who)).refund(pace);
    }

    /** Who tries has shown who they are: earlier tries do not count any more. */
    public void forget(Pace pace, String who) {
        locked(pace.subject(who)).forget();
    }

    private Throttle locked(String subject) {
        em.createNativeQuery("insert into throttle (subject, tries, last_try, free_at) values (:subject, 0, :never, :never) on conflict do nothing")
            .setParameter("subject", subject).setParameter("never", Instant.EPOCH).executeUpdate();
        return em.find(Throttle.class, subject, PESSIMISTIC_WRITE);
    }
}
