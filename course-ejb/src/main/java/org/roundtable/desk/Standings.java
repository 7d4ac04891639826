package org.roundtable.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.roundtable.audit.AuditEntry;
import org.roundtable.desk.DeskSheet.LogRow;

/** Where everybody stands with a test, as the database knows it now. */
@Dependent
class Standings {

    private static final int MOST = 2000;

    @PersistenceContext EntityManager em;

    /** @return who learns in an offering, by name, with the latest attempt they have begun, or the first that lies ready: one statement, 2,000 learners at most */
    List<DeskLine> lines(Long offering, Long assessment, Instant now) {
        return em.createQuery("""
                select e.id, m.displayName, a.id, a.number, a.deadline.startedAt, a.deadline.until, a.handedIn, a.steering.pausedAt, v.questions,
                    (select max(s.at) from AttemptEvent s where s.id.attempt = a.id and s.kind = SAVED), (select count(distinct t.slot) from AttemptEvent t where t.id.attempt = a.id and t.kind = SAVED),
                    a.steering.lockedAt
                from Enrolment e join e.member m
                left join Attempt a on a.enrolment = e and a.assessment.id = :assessment
                    and a.number = (select max(b.number) from Attempt b where b.enrolment = e and b.assessment.id = :assessment and (b.deadline.until is not null or b.number = 1))
                left join a.testVersion v
                where e.offering.id = :offering and (e.state in (ENROLLED, COMPLETED, FAILED) or a.id is not null and e.state <> TEST_RUN)
                order by lower(m.displayName), e.id""", Object[].class)
            .setParameter("offering", offering).setParameter("assessment", assessment).setMaxResults(MOST)
            .getResultStream().map(row -> line(row, now)).toList();
    }

    private static DeskLine line(Object[] row, Instant now) {
        var started = (Instant) row[4];
        var saved = (Instant) row[9];
        return new DeskLine((Long) row[0], (String) row[1], (Long) row[2], row[3] == null ? 0 : (Integer) row[3],
            DeskLine.state(started, saved, (Instant) row[6], (Instant) row[7], (Instant) row[11], now), row[10] == null ? 0 : ((Number) row[10]).intValue(),
            row[8] == null ? 0 : (Integer) row[8], started, saved, (Instant) row[5], (Instant) row[6], (Instant) row[7], (Instant) row[11]);
    }

    /** @return what was done at the desk of a test, the latest first: at most thirty */
    List<LogRow> log(Long offering, Long assessment) {
        return em.createQuery("""
                select e, m.displayName from AuditEntry e left join Member m on m.id = e.actor
                where e.subject = 'desk' and e.subjectId = :assessment and e.offering = :offering
                order by e.id desc""", Object[].class)
            .setParameter("offering", offering).setParameter("assessment", assessment).setMaxResults(30)
            .getResultStream().map(row -> new LogRow(((AuditEntry) row[0]).at(), ((AuditEntry) row[0]).action(), (String) row[1], ((AuditEntry) row[0]).detail())).toList();
    }
}
