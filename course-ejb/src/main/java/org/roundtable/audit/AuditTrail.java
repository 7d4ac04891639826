package org.roundtable.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.roundtable.access.Place;

/** Everything that was done. Written in the transaction of what it tells of, so neither stands without the other. */
@Dependent
public class AuditTrail {

    @PersistenceContext EntityManager em;
    @Inject Clock clock;

    /**
     * @param actor member who did it, {@code null} for the system
     * @param action past tense and dotted, such as {@code enrolment.admitted}
     * @param subject kind of thing it was done to, such as {@code enrolment}
     * @param why reason or before and after in words; may be {@code null}
     */
    public void add(Long actor, String action, String subject, Long subjectId, Place place, String why) {
        em.persist(new AuditEntry(clock.instant(), actor, action, subject, subjectId, place.course(), place.offering(), why));
    }

    /** @return what happened to one thing, oldest first, at most 200 entries */
    public List<AuditEntry> of(String subject, Long subjectId) {
        return em.createQuery("""
                select e from AuditEntry e
                where e.subject = :subject and e.subjectId = :id
                order by e.id""", AuditEntry.class)
            .setParameter("subject", subject).setParameter("id", subjectId)
            .setMaxResults(200).getResultList();
    }
}
