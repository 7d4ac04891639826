package org.roundtable.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.roundtable.attempt.Papers.Drawn;
import org.roundtable.enrolment.Enrolment;

/** Which papers are still to be drawn: of who may begin a test, or begin it once more, and could not yet by only reading. */
@Dependent
class MissingPapers {

    /** Not by the highest number: PostgreSQL would think that of few tests, and look for hand-ins test by test. */
    private static final String PUBLISHED = "v.assessment = s and not exists (select w.id from TestVersion w where w.assessment = s and w.number > v.number)";
    /** A paper that is in use or lies ready to be, or the last that its learner may have: then no other is missing. */
    private static final String ENOUGH = """
        (a.handedIn is null and (a.deadline.until is not null or a.testVersion = v) or a.handedIn is not null and a.number >= v.rules.taking.attempts)""";
    private static final String MISSING = missing("Enrolment e");
    /** A test that has no time of its own opens with its offering, and a baseline at once; who comes late has more time for that. */
    private static final String OPEN_OR_SOON = """
        and o.state in (OPEN, RUNNING)
        and (t.opens <= :soon or t.opens is null and (s.kind = org.roundtable.assessment.Kind.BASELINE or o.startsAt <= :soon))
        and (coalesce(t.due, o.endsAt) > :now or s.kind = org.roundtable.assessment.Kind.BASELINE and o.endsAt > :now)
        """;
    private static final String SOON = MISSING + OPEN_OR_SOON + """
        and (t.opens > :now or t.opens is null and s.kind <> org.roundtable.assessment.Kind.BASELINE and o.startsAt > :now)
        order by coalesce(t.opens, o.startsAt), s.id, e.id""";
    /** What else calls for papers. Each begins at what an index finds, however much there is of everything; what happened earlier and was missed is drawn at the start. */
    private static final List<String> LATELY = List.of(
        missing("Attempt h join h.enrolment e") + OPEN_OR_SOON + "and h.assessment = s and h.handedIn > :since",
        MISSING + OPEN_OR_SOON + "and e.enrolledAt > :since",
        MISSING + OPEN_OR_SOON + "and v.publishedAt > :since");

    @PersistenceContext EntityManager em;

    /** @return what is to be drawn ahead at {@code now}: first for the tests that open soon, the soonest first, then for what happened lately */
    List<MissingPaper> ahead(Instant now, int most) {
        var soon = now.plus(Papers.AHEAD);
        var found = new LinkedHashSet<MissingPaper>();
        if (anyOpensSoon(now, soon)) {
            found.addAll(papers(em.createQuery(SOON, Object[].class).setParameter("now", now).setParameter("soon", soon).setMaxResults(most).getResultList()));
        }
        for (var lately : LATELY) {
            if (found.size() < most) {
                found.addAll(papers(em.createQuery(lately, Object[].class).setParameter("now", now).setParameter("soon", soon)
                    .setParameter("since", now.minus(Papers.AHEAD)).setMaxResults(most - found.size()).getResultList()));
            }
        }
        return List.copyOf(found);
    }

    /** Whether there is any use in looking at learners: asked every few seconds, of few rows. */
    private boolean anyOpensSoon(Instant now, Instant soon) {
        return !em.createQuery("""
                select o.id from Offering o
                where o.state in (OPEN, RUNNING) and (o.startsAt > :now and o.startsAt <= :soon
                    or exists (select t.id from Timing t where t.offering = o and t.opens > :now and t.opens <= :soon))""", Long.class)
            .setParameter("now", now).setParameter("soon", soon).setMaxResults(1).getResultList().isEmpty();
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

    /** @return of each of these tests how many learners miss no paper, in one statement */
    Map<Long, Drawn> counts(Long offering, Collection<Long> assessments) {
        return assessments.isEmpty() ? Map.of() : em.createQuery("""
                select s.id,
                    (select count(distinct a.enrolment.id) from Attempt a, TestVersion v
                        where a.assessment = s and %s and a.enrolment.offering.id = :offering and a.enrolment.state = org.roundtable.enrolment.EnrolmentState.ENROLLED
                        and %s),
                    (select count(e.id) from Enrolment e
                        where e.offering.id = :offering and e.state = org.roundtable.enrolment.EnrolmentState.ENROLLED)
                from Assessment s where s.id in :assessments""".formatted(PUBLISHED, ENOUGH), Object[].class)
            .setParameter("offering", offering).setParameter("assessments", assessments).getResultStream()
            .collect(Collectors.toMap(row -> (Long) row[0], row -> new Drawn((Long) row[1], (Long) row[2])));
    }

    /** Whoever draws or begins holds the enrolment, so that nobody is drawn two papers. @return them by id */
    Map<Long, Enrolment> held(Collection<MissingPaper> papers) {
        return em.createQuery("select e from Enrolment e where e.id in :ids order by e.id", Enrolment.class)
            .setParameter("ids", papers.stream().map(MissingPaper::enrolment).distinct().toList()).setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultStream().collect(Collectors.toMap(Enrolment::id, Function.identity()));
    }

    /** @return the latest paper of each there is by now */
    Map<MissingPaper, Attempt> latest(Collection<MissingPaper> papers) {
        return em.createQuery("""
                select a from Attempt a join fetch a.testVersion
                where a.enrolment.id in :enrolments and a.assessment.id in :assessments
                and not exists (select b.id from Attempt b where b.enrolment = a.enrolment and b.assessment = a.assessment and b.number > a.number)""", Attempt.class)
            .setParameter("enrolments", papers.stream().map(MissingPaper::enrolment).distinct().toList())
            .setParameter("assessments", papers.stream().map(MissingPaper::assessment).distinct().toList())
            .getResultStream().collect(Collectors.toMap(a -> new MissingPaper(a.enrolment().id(), a.assessment().id()), Function.identity()));
    }

    private static String missing(String learners) {
        return """
            select e.id, s.id
            from %s join e.offering o, Assessment s join s.activity act join TestVersion v on %s left join Timing t on t.activity = act and t.offering = o
            where act.unit.course = o.course and e.state = org.roundtable.enrolment.EnrolmentState.ENROLLED
            and s.kind <> org.roundtable.assessment.Kind.ENTRANCE
            and not exists (select a.id from Attempt a where a.enrolment = e and a.assessment = s and %s)
            """.formatted(learners, PUBLISHED, ENOUGH);
    }

    private static List<MissingPaper> papers(List<Object[]> rows) {
        return rows.stream().map(row -> new MissingPaper((Long) row[0], (Long) row[1])).toList();
    }
}
