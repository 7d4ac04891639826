package org.roundtable.allowance;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.roundtable.shared.Page;

/** All overrides that hold. */
@Dependent
class TestOverrides {

    @PersistenceContext EntityManager em;

    void add(TestOverride override) {
        em.persist(override);
    }

    void remove(TestOverride override) {
        em.remove(override);
    }

    Optional<TestOverride> by(Long id) {
        return em.createQuery("select x from TestOverride x join fetch x.offering join fetch x.offering.course where x.id = :id", TestOverride.class)
            .setParameter("id", id).getResultStream().findFirst();
    }

    Optional<TestOverride> of(Long assessment, Long enrolment) {
        return em.createQuery("select x from TestOverride x where x.assessment.id = :assessment and x.enrolment.id = :enrolment", TestOverride.class)
            .setParameter("assessment", assessment).setParameter("enrolment", enrolment).getResultStream().findFirst();
    }

    Optional<TestOverride> ofTable(Long assessment, Long table) {
        return em.createQuery("select x from TestOverride x where x.assessment.id = :assessment and x.studyTable.id = :table", TestOverride.class)
            .setParameter("assessment", assessment).setParameter("table", table).getResultStream().findFirst();
    }

    /** @return their own and those of the tables they sit at, in one statement */
    List<TestOverride> holdingFor(Long assessment, Long enrolment) {
        return em.createQuery("""
                select x from TestOverride x
                where x.assessment.id = :assessment and (x.enrolment.id = :enrolment
                    or x.studyTable.id in (select s.studyTable.id from Seat s where s.enrolment.id = :enrolment))""", TestOverride.class)
            .setParameter("assessment", assessment).setParameter("enrolment", enrolment).getResultList();
    }

    /** @return those of one test in one offering, newest first */
    Page<TestOverride> in(Long assessment, Long offering, int first, int size) {
        var rows = em.createQuery("""
                select x from TestOverride x join fetch x.grantedBy left join fetch x.enrolment left join fetch x.enrolment.member left join fetch x.studyTable
                where x.assessment.id = :assessment and x.offering.id = :offering order by x.grantedAt desc, x.id desc""", TestOverride.class)
            .setParameter("assessment", assessment).setParameter("offering", offering).setFirstResult(first).setMaxResults(size).getResultList();
        var total = em.createQuery("select count(x) from TestOverride x where x.assessment.id = :assessment and x.offering.id = :offering", Long.class)
            .setParameter("assessment", assessment).setParameter("offering", offering).getSingleResult();
        return new Page<>(rows, total);
    }

    /** The test goes with its activity. */
    void forget(Long activity) {
        em.createQuery("delete from TestOverride x where x.assessment.id in (select a.id from Assessment a where a.activity.id = :activity)")
            .setParameter("activity", activity).executeUpdate();
        em.createQuery("delete from WindowMove m where m.assessment.id in (select a.id from Assessment a where a.activity.id = :activity)")
            .setParameter("activity", activity).executeUpdate();
    }
}
