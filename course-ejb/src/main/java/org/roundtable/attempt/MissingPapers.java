package org.roundtable.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.roundtable.attempt.Papers.Drawn;
import org.roundtable.enrolment.Enrolment;

/** Which papers are still to be drawn. */
@Dependent
class MissingPapers {

    private static final String MISSING = """
        select e.id, s.id
        from Enrolment e join e.offering o, Assessment s join s.activity act left join Timing t on t.activity = act and t.offering = o
        where act.unit.course = o.course and e.state = org.roundtable.enrolment.EnrolmentState.ENROLLED
        and s.kind <> org.roundtable.assessment.Kind.ENTRANCE
        and exists (select v.id from TestVersion v where v.assessment = s)
        and not exists (select a.id from Attempt a where a.enrolment = e and a.assessment = s
            and (a.deadline.until is not null or a.testVersion.id = (select max(v.id) from TestVersion v where v.assessment = s)))
        """;

    @PersistenceContext EntityManager em;

    /** Whether there is any use in looking at learners: asked every few seconds, of few rows. */
    boolean anyOpensSoon(Instant now) {
        return !em.createQuery("""
                select o.id from Offering o
                where o.state in (OPEN, RUNNING) and (o.startsAt > :now and o.startsAt <= :soon
                    or exists (select t.id from Timing t where t.offering = o and t.opens > :now and t.opens <= :soon))""", Long.class)
            .setParameter("now", now).setParameter("soon", now.plus(Papers.AHEAD)).setMaxResults(1).getResultList().isEmpty();
    }

    /** @return what is to be drawn ahead at {@code now}, for all tests that open soon, the soonest first */
    List<MissingPaper> ahead(Instant now, int most) {
        // a test that has no time of its own opens with its offering, and a baseline at once
        return papers(em.createQuery(MISSING + """
                and o.state in (OPEN, RUNNING)
                and (t.opens > :now and t.opens <= :soon
                    or t.opens is null and s.kind <> org.roundtable.assessment.Kind.BASELINE and o.startsAt > :now and o.startsAt <= :soon)
                order by coalesce(t.opens, o.startsAt), s.id, e.id""", Object[].class)
            .setParameter("now", now).setParameter("soon", now.plus(Papers.AHEAD)).setMaxResults(most).getResultList());
    }

    /** @return what is missing of one test in one offering, open or not */
    List<MissingPaper> of(Long assessment, Long offering, int most) {
        return papers(em.createQuery(MISSING + "and s.id = :assessment and o.id = :offering order by e.id", Object[].class)
            .setParameter("assessment", assessment).setParameter("offering", offering).setMaxResults(most).getResultList());
    }

    /** @return the same of some learners */
    List<MissingPaper> of(Long assessment, Collection<Long> enrolments) {
        return enrolments.isEmpty() ? List.of() : papers(em.createQuery(MISSING + "and s.id = :assessment and e.id in :enrolments order by e.id", Object[].class)
            .setParameter("assessment", assessment).setParameter("enrolments", enrolments).getResultList());
    }

    /** @return of each of these tests how many learners have a paper of the published version, or have begun, in one statement */
    Map<Long, Drawn> counts(Long offering, Collection<Long> assessments) {
        return assessments.isEmpty() ? Map.of() : em.createQuery("""
                select s.id,
                    (select count(distinct a.enrolment.id) from Attempt a
                        where a.assessment = s and a.enrolment.offering.id = :offering and a.enrolment.state = org.roundtable.enrolment.EnrolmentState.ENROLLED
                        and (a.deadline.until is not null or a.testVersion.id = (select max(v.id) from TestVersion v where v.assessment = s))),
                    (select count(e.id) from Enrolment e
                        where e.offering.id = :offering and e.state = org.roundtable.enrolment.EnrolmentState.ENROLLED)
                from Assessment s where s.id in :assessments""", Object[].class)
            .setParameter("offering", offering).setParameter("assessments", assessments).getResultStream()
            .collect(Collectors.toMap(row -> (Long) row[0], row -> new Drawn((Long) row[1], (Long) row[2])));
    }

    /** Whoever draws or begins holds the enrolment, so that nobody is drawn two papers. @return them by id */
    Map<Long, Enrolment> held(Collection<MissingPaper> papers) {
        return em.createQuery("select e from Enrolment e where e.id in :ids order by e.id", Enrolment.class)
            .setParameter("ids", papers.stream().map(MissingPaper::enrolment).distinct().toList()).setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultStream().collect(Collectors.toMap(Enrolment::id, Function.identity()));
    }

    /** @return the first papers there are by now */
    Map<MissingPaper, Attempt> first(Collection<MissingPaper> papers) {
        return em.createQuery("""
                select a from Attempt a join fetch a.testVersion
                where a.enrolment.id in :enrolments and a.assessment.id in :assessments and a.number = 1""", Attempt.class)
            .setParameter("enrolments", papers.stream().map(MissingPaper::enrolment).distinct().toList())
            .setParameter("assessments", papers.stream().map(MissingPaper::assessment).distinct().toList())
            .getResultStream().collect(Collectors.toMap(a -> new MissingPaper(a.enrolment().id(), a.assessment().id()), Function.identity()));
    }

    private static List<MissingPaper> papers(List<Object[]> rows) {
        return rows.stream().map(row -> new MissingPaper((Long) row[0], (Long) row[1])).toList();
    }
}
