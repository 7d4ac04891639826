package org.roundtable.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.roundtable.assessment.Kind;
import org.roundtable.course.NextStep;
import org.roundtable.course.NextStep.Meaning;
import org.roundtable.course.Upcoming;

/** The tests a member can sit now or in the next four weeks, and the one they are sitting. */
@Dependent
class TestsAhead implements Upcoming {

    private static final Duration AHEAD = Duration.ofDays(28);

    @PersistenceContext EntityManager em;

    private record Row(Kind kind, Long activity, String title, Long offering, String course, Instant starts, Instant ends, Instant opens, Instant due,
            long moved, long waiting, Long running, Instant deadline) {

        Row(Object[] c) {
            this((Kind) c[0], (Long) c[1], (String) c[2], (Long) c[3], (String) c[4], (Instant) c[5], (Instant) c[6], (Instant) c[7], (Instant) c[8],
                (Long) c[9], (Long) c[10], (Long) c[11], (Instant) c[12]);
        }
    }

    @Override
    public List<NextStep> of(Long member, Instant now) {
        return rows(member, now).flatMap(row -> step(row, now).stream()).sorted().limit(MOST).toList();
    }

    /** A test nobody published, one done before, and one with nothing left of it are left out by the database. */
    private Stream<Row> rows(Long member, Instant now) {
        return em.createQuery("""
                select s.kind, act.id, act.title, o.id, c.title, o.startsAt, o.endsAt, t.opens, t.due, coalesce(m.seconds, 0),
                    (select count(b.id) from Activity b where b = act.after
                        and not exists (select p.id from Progress p where p.enrolment = e and p.activity = b and p.doneAt is not null)),
                    (select min(r.id) from Attempt r where r.enrolment = e and r.assessment = s and r.handedIn is null and r.deadline.until is not null),
                    (select min(r.deadline.until) from Attempt r where r.enrolment = e and r.assessment = s and r.handedIn is null)
                from Enrolment e join e.offering o join o.course c, Assessment s join s.activity act left join Timing t on t.activity = act and t.offering = o
                    left join WindowMove m on m.assessment = s and m.offering = o
                where act.unit.course = c and e.member.id = :member
                and (s.kind = org.roundtable.assessment.Kind.ENTRANCE and e.state = org.roundtable.enrolment.EnrolmentState.ENTRANCE and o.state in (OPEN, RUNNING)
                    or s.kind = org.roundtable.assessment.Kind.BASELINE and e.state = org.roundtable.enrolment.EnrolmentState.ENROLLED and o.state in (OPEN, RUNNING)
                    or s.kind in (QUIZ, EXAM) and e.state = org.roundtable.enrolment.EnrolmentState.ENROLLED and o.state in (OPEN, RUNNING, GRADING))
                and exists (select v.id from TestVersion v where v.assessment = s)
                and (s.kind = org.roundtable.assessment.Kind.ENTRANCE or not exists (
                    select d.id from Attempt d where d.enrolment = e and d.assessment = s and d.handedIn is not null))
                and (t.opens is null or t.opens <= :ahead)
                order by coalesce(t.opens, t.due, o.endsAt), act.id""", Object[].class)
            .setParameter("member", member).setParameter("ahead", now.plus(AHEAD)).setMaxResults(3 * MOST)
            .getResultStream().map(Row::new);
    }

    private static Optional<NextStep> step(Row row, Instant now) {
        if (row.running() != null) {
            return Optional.of(new NextStep(row.deadline(), Meaning.DUE, row.title(), row.course(), "attempt.ahead.running", List.of(), "attempt.ahead.goOn",
                "/attempt/take?id=" + row.running()));
        }
        var early = row.kind() == Kind.ENTRANCE || row.kind() == Kind.BASELINE;
        var opens = row.opens() != null ? row.opens() : early ? Instant.EPOCH : row.starts();
        var closes = (row.due() != null ? row.due() : row.ends()).plusSeconds(row.moved());
        if (row.waiting() > 0 || !now.isBefore(closes) && row.kind() != Kind.BASELINE || opens.isAfter(now.plus(AHEAD))) {
            return Optional.empty();
        }
        var open = !now.isBefore(opens);
        return Optional.of(new NextStep(open ? closes : opens, open ? Meaning.DUE : Meaning.OPENS, row.title(), row.course(), null, List.of(),
            open ? "attempt.ahead.sit" : "attempt.ahead.look", "/attempt/before?id=%d&offering=%d".formatted(row.activity(), row.offering())));
    }
}
