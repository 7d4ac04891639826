package org.roundtable.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** The attempts that are meant at a desk. */
@Dependent
class Chosen {

    private static final String OF_TEST = """
        select a.id from Attempt a
        where a.assessment.id = :assessment and a.enrolment.offering.id = :offering and a.deadline.until is not null
        and (:enrolment is null or a.enrolment.id = :enrolment)
        and (:table is null or exists (select s.id from Seat s where s.studyTable.id = :table and s.enrolment = a.enrolment))
        """;

    @PersistenceContext EntityManager em;

    /** @return those that are being sat, in order */
    List<Long> running(Long offering, Long assessment, DeskChoice choice) {
        return query(OF_TEST + "and a.handedIn is null order by a.id", offering, assessment, choice).getResultList();
    }

    /** @return the latest that one learner has begun, or the first that lies ready */
    List<Long> latest(Long assessment, Long enrolment) {
        return em.createQuery("""
                select a.id from Attempt a
                where a.assessment.id = :assessment and a.enrolment.id = :enrolment
                and a.number = (select max(b.number) from Attempt b
                    where b.enrolment = a.enrolment and b.assessment = a.assessment and (b.deadline.until is not null or b.number = 1))""", Long.class)
            .setParameter("assessment", assessment).setParameter("enrolment", enrolment).getResultList();
    }

    /** @return those that were handed in, the latest of each learner, in order */
    List<Long> handedIn(Long offering, Long assessment, DeskChoice choice) {
        return query(OF_TEST + """
                and a.handedIn is not null and not exists (select b.id from Attempt b
                    where b.enrolment = a.enrolment and b.assessment = a.assessment and b.number > a.number and b.deadline.until is not null)
                order by a.id""",
            offering, assessment, choice).getResultList();
    }

    /** @return those that are being sat and were already while something lasted */
    List<Long> metBy(Incident incident) {
        return query(OF_TEST + "and a.handedIn is null and a.deadline.startedAt <= :ended order by a.id", incident.offering().id(), incident.assessment().id(),
            new DeskChoice(incident.enrolment() == null ? null : incident.enrolment().id(), null))
            .setParameter("ended", incident.ended()).getResultList();
    }

    private TypedQuery<Long> query(String jpql, Long offering, Long assessment, DeskChoice choice) {
        return em.createQuery(jpql, Long.class).setParameter("offering", offering).setParameter("assessment", assessment)
            .setParameter("enrolment", choice.enrolment()).setParameter("table", choice.table());
    }
}
