package org.roundtable.appeal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.roundtable.enrolment.Enrolment;
import org.roundtable.shared.Page;

/** All appeals. */
@Dependent
class Appeals {

    static final int PAGE = 50;
    private static final String IN_ITS_PLACE = """
            from Appeal p join p.enrolment e join e.offering o join o.course c join p.response r join r.attempt a join a.assessment s join s.activity y
            join r.questionVersion v join v.question q left join EssayMark m on m.response = r left join m.marker k
            where p.state = OPEN and\s""";
    private static final String ROW = "select p.id, o.id, c.title, y.id, y.title, case when q.title = '' then q.excerpt else q.title end, p.sentAt, e.member.id, k.id, case when "
        + Answerers.TEAM_LEFT + " then true else false end ";

    @PersistenceContext EntityManager em;

    void add(Appeal appeal) {
        em.persist(appeal);
        em.flush();
    }

    /** Whoever appeals holds their enrolment, so that two tabs use up no more than there are. */
    void hold(Enrolment enrolment) {
        em.lock(enrolment, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @return the appeal with all it belongs to */
    Optional<Appeal> by(Long id) {
        return em.createQuery("""
                select p from Appeal p join fetch p.enrolment join fetch p.enrolment.member join fetch p.enrolment.offering join fetch p.enrolment.offering.course join fetch p.response
                where p.id = :id""", Appeal.class)
            .setParameter("id", id).getResultStream().findFirst();
    }

    /** Two who answer at once come one after the other. */
    void hold(Appeal appeal) {
        em.refresh(appeal, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @return those against marks of one attempt, by the place of the answer on its paper */
    Map<Integer, Appeal> against(Long attempt) {
        return em.createQuery("select p from Appeal p join fetch p.response where p.response.attempt.id = :attempt", Appeal.class)
            .setParameter("attempt", attempt).getResultStream().collect(Collectors.toMap(appeal -> appeal.response().slot(), appeal -> appeal));
    }

    /** @return the places that a learner's open and rejected appeals use up */
    List<Integer> taken(Long enrolment) {
        return em.createQuery("select p.place from Appeal p where p.enrolment.id = :enrolment and p.place is not null", Integer.class)
            .setParameter("enrolment", enrolment).getResultList();
    }

    /** @return all of a learner in an offering, in one statement */
    OwnAppeals own(Long enrolment) {
        return new OwnAppeals(em.createQuery("""
                select new org.roundtable.appeal.OwnAppeals$Sent(r.attempt.id, r.slot, p.state, p.place)
                from Appeal p join p.response r where p.enrolment.id = :enrolment""", OwnAppeals.Sent.class)
            .setParameter("enrolment", enrolment).getResultList());
    }

    /** @return those of an offering that wait, the longest first, in two statements */
    Page<AppealRow> open(Long offering, boolean testRun, int page, Long caller) {
        return page("o.id = :offering and " + (testRun ? "e.state = TEST_RUN" : "e.state <> TEST_RUN"), Map.of("offering", offering), page, caller, testRun);
    }

    /** @return those for which nobody of a team is left but {@code steward}, the longest first, in two statements */
    Page<AppealRow> forSteward(int page, Long steward) {
        return page(Answerers.FOR_STEWARD, Map.of("member", steward), page, steward, false);
    }

    /** @return those of a course that wait for a steward now that {@code marker} marks there no more, and could have been answered by them */
    List<Left> leftBy(Long marker, Long course) {
        return em.createQuery("select new org.roundtable.appeal.Appeals$Left(p.id, o.id, y.title, e.member.id, k.id) " + IN_ITS_PLACE + Answerers.FOR_STEWARD
                + " and c.id = :course order by p.sentAt, p.id", Left.class)
            .setParameter("member", marker).setParameter("course", course).getResultList();
    }

    private Page<AppealRow> page(String which, Map<String, Object> named, int page, Long caller, boolean testRun) {
        var rows = em.createQuery(ROW + IN_ITS_PLACE + which + " order by p.sentAt, p.id", Object[].class);
        var total = em.createQuery("select count(p.id) " + IN_ITS_PLACE + which, Long.class);
        named.forEach((name, value) -> {
            rows.setParameter(name, value);
            total.setParameter(name, value);
        });
        return new Page<>(rows.setFirstResult(page * PAGE).setMaxResults(PAGE).getResultStream().map(row -> row(row, caller, testRun)).toList(), total.getSingleResult());
    }

    private static AppealRow row(Object[] row, Long caller, boolean testRun) {
        var teamLeft = (Boolean) row[9];
        var others = !caller.equals(row[7]) && !caller.equals(row[8]);
        return new AppealRow((Long) row[0], (Long) row[1], (String) row[2], (Long) row[3], (String) row[4], (String) row[5], (Instant) row[6],
            teamLeft || testRun ? Answerer.TEAM : Answerer.STEWARD, testRun ? others || !teamLeft : others);
    }

    /** @return how many of an offering wait, question by question, and whose course it is, in one statement */
    Optional<Counted> counts(Long offering) {
        var rows = em.createQuery("""
                select o.course.id, y.id, v.id, count(p.id) from Offering o left join Enrolment e on e.offering = o and e.state <> TEST_RUN
                left join Appeal p on p.enrolment = e and p.state = OPEN left join p.response r left join r.attempt a left join a.assessment s left join s.activity y
                left join r.questionVersion v where o.id = :offering group by o.course.id, y.id, v.id""", Object[].class)
            .setParameter("offering", offering).getResultList();
        return rows.stream().findFirst().map(first -> new Counted((Long) first[0], rows.stream().filter(row -> row[1] != null)
            .map(row -> new AppealCount((Long) row[1], (Long) row[2], (Long) row[3])).toList()));
    }

    /**
     * One nobody of a team is left for.
     *
     * @param marker {@code null} where the key alone did
     */
    record Left(Long id, Long offering, String test, Long learner, Long marker) {

        boolean concerns(Long member) {
            return member.equals(learner) || member.equals(marker);
        }
    }

    /** What waits in an offering of a course. */
    record Counted(Long course, List<AppealCount> open) {}
}
