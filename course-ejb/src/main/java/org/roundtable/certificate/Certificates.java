package org.roundtable.certificate;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.roundtable.enrolment.Enrolment;

/** Everything that was ever certified. */
@Dependent
public class Certificates {

    @PersistenceContext EntityManager em;

    void add(Certificate certificate) {
        em.persist(certificate);
    }

    /** Two who issue for the same enrolment at once come one after the other. */
    void hold(Enrolment enrolment) {
        em.lock(enrolment, PESSIMISTIC_WRITE);
    }

    /** @return the next number of a year, such as {@code 2026-000042}; numbers may leave gaps */
    String nextNumber(int year) {
        var next = ((Number) em.createNativeQuery("select nextval('certificate_number_seq')").getSingleResult()).longValue();
        return "%d-%06d".formatted(year, next);
    }

    Optional<Certificate> by(String number) {
        return em.createQuery("""
                select c from Certificate c join fetch c.enrolment join fetch c.enrolment.offering join fetch c.enrolment.offering.course
                where c.number = :number""", Certificate.class)
            .setParameter("number", number)
            .getResultStream().findFirst();
    }

    public Optional<Certificate> of(Long enrolment) {
        return em.createQuery("select c from Certificate c where c.enrolment.id = :enrolment", Certificate.class)
            .setParameter("enrolment", enrolment)
            .getResultStream().findFirst();
    }

    /** @return those of a page of enrolments, by enrolment */
    public Map<Long, Certificate> of(Collection<Long> enrolments) {
        return enrolments.isEmpty() ? Map.of() : em.createQuery("select c.enrolment.id, c from Certificate c where c.enrolment.id in :enrolments", Object[].class)
            .setParameter("enrolments", enrolments)
            .getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (Certificate) row[1]));
    }

    /** @return a member's, newest first: at most a hundred */
    List<Certificate> ofMember(Long member) {
        return em.createQuery("select c from Certificate c where c.enrolment.member.id = :member order by c.issuedAt desc, c.id", Certificate.class)
            .setParameter("member", member).setMaxResults(100).getResultList();
    }
}
