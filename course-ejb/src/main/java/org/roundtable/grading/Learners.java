package org.roundtable.grading;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.roundtable.enrolment.Enrolment;
import org.roundtable.shared.Page;

/** Those who are graded: who learns in an offering, or has to the end. */
@Dependent
class Learners {

    private static final String GRADED = """
        from Enrolment e join e.member m
        where e.offering.id = :offering and e.state in (ENROLLED, COMPLETED, FAILED) and lower(m.displayName) like :name escape '\\'
        """;

    @PersistenceContext EntityManager em;

    /** @return one page in order of name, and how many there are, in two statements */
    Page<Learner> page(Long offering, String name, int page, int size) {
        var total = query("select count(e) " + GRADED, Long.class, offering, name).getSingleResult();
        return new Page<>(inOrder(offering, name).setFirstResult(page * size).setMaxResults(size).getResultList(), total);
    }

    List<Learner> all(Long offering, String name) {
        return inOrder(offering, name).getResultList();
    }

    /** @return a graded enrolment of this offering */
    Optional<Enrolment> of(Long offering, Long enrolment) {
        return em.createQuery("""
                select e from Enrolment e join fetch e.member
                where e.id = :enrolment and e.offering.id = :offering and e.state in (ENROLLED, COMPLETED, FAILED)""", Enrolment.class)
            .setParameter("enrolment", enrolment).setParameter("offering", offering)
            .getResultStream().findFirst();
    }

    /** @return these enrolments with their members, by id */
    Map<Long, Enrolment> of(Long offering, Collection<Long> enrolments) {
        return em.createQuery("""
                select e from Enrolment e join fetch e.member
                where e.offering.id = :offering and e.id in :enrolments order by e.id""", Enrolment.class)
            .setParameter("offering", offering).setParameter("enrolments", enrolments)
            .getResultStream().collect(Collectors.toMap(Enrolment::id, enrolment -> enrolment, (one, same) -> one, LinkedHashMap::new));
    }

    private TypedQuery<Learner> inOrder(Long offering, String name) {
        return query("select new org.roundtable.grading.Learner(e.id, m.id, m.displayName) " + GRADED + " order by lower(m.displayName), e.id",
            Learner.class, offering, name);
    }

    private <T> TypedQuery<T> query(String jpql, Class<T> type, Long offering, String name) {
        return em.createQuery(jpql, type).setParameter("offering", offering)
            .setParameter("name", "%" + name.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%");
    }
}
