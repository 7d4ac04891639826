package org.roundtable.desk;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.roundtable.access.Anyone;
import org.roundtable.access.Guard;
import org.roundtable.shared.NotThere;

/** How the players of running attempts hear what is done at the desk. */
@Stateless
public class Following {

    @PersistenceContext EntityManager em;
    @Inject Guard guard;

    /** @throws NotThere unless the attempt is the caller's own, and is being sat */
    public void follow(Long attempt) {
        if (em.createQuery("select a.id from Attempt a where a.id = :id and a.enrolment.member.id = :member and a.deadline.until is not null and a.handedIn is null", Long.class)
                .setParameter("id", attempt).setParameter("member", guard.caller()).getResultList().isEmpty()) {
            throw new NotThere();
        }
    }

    /**
     * @return how an attempt stands
     * @throws NotThere unless it is the caller's own, and was begun
     */
    public Pulse pulse(Long attempt) {
        if (em.createQuery("select a.id from Attempt a where a.id = :id and a.enrolment.member.id = :member and a.deadline.until is not null", Long.class)
                .setParameter("id", attempt).setParameter("member", guard.caller()).getResultList().isEmpty()) {
            throw new NotThere();
        }
        return pulses(List.of(attempt)).get(0);
    }

    /** @return how these attempts stand, in one statement; asked by a node for the players it has let follow */
    @Anyone
    public List<Pulse> pulses(Collection<Long> attempts) {
        return attempts.isEmpty() ? List.of() : em.createQuery("""
                select a.id, a.deadline.until, a.steering.pausedAt, a.handedIn, m.id, m.text, m.at
                from Attempt a join a.enrolment e
                left join DeskMessage m on m.assessment = a.assessment and m.offering = e.offering
                    and m.at = (select max(n.at) from DeskMessage n where n.assessment = a.assessment and n.offering = e.offering and n.at >= a.deadline.startedAt)
                where a.id in :ids""", Object[].class)
            .setParameter("ids", attempts).getResultStream()
            .map(row -> new Pulse((Long) row[0], (Instant) row[1], (Instant) row[2], (Instant) row[3], (Long) row[4], (String) row[5], (Instant) row[6])).toList();
    }
}
