package org.roundtable.allowance;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.roundtable.assessment.Assessment;
import org.roundtable.assessment.TestWindow;
import org.roundtable.course.Offering;
import org.roundtable.course.Timing;

/** When each test is open in each offering, for everybody. */
@Dependent
public class Windows {

    @PersistenceContext EntityManager em;

    /**
     * In one statement.
     *
     * @param since when the learner came in, for whom it is asked
     */
    public MovedWindow of(Assessment assessment, Offering offering, Instant since) {
        var row = em.createQuery("""
                select t, m from Assessment a
                left join Timing t on t.activity = a.activity and t.offering.id = :offering
                left join WindowMove m on m.assessment = a and m.offering.id = :offering
                where a.id = :assessment""", Object[].class)
            .setParameter("assessment", assessment.id()).setParameter("offering", offering.id()).getSingleResult();
        return MovedWindow.of(TestWindow.of(assessment.kind(), offering, Optional.ofNullable((Timing) row[0]), since), (WindowMove) row[1]);
    }

    /** @return the windows of all these tests of an offering by their ids, for who was there from the start, in one statement */
    public Map<Long, MovedWindow> in(Offering offering, List<Assessment> assessments) {
        return assessments.isEmpty() ? Map.of() : em.createQuery("""
                select a, t, m from Assessment a
                left join Timing t on t.activity = a.activity and t.offering.id = :offering
                left join WindowMove m on m.assessment = a and m.offering.id = :offering
                where a in :assessments""", Object[].class)
            .setParameter("assessments", assessments).setParameter("offering", offering.id()).getResultStream()
            .collect(Collectors.toMap(row -> ((Assessment) row[0]).id(), row -> MovedWindow.of(TestWindow.of(((Assessment) row[0]).kind(), offering,
                Optional.ofNullable((Timing) row[1]), offering.startsAt()), (WindowMove) row[2])));
    }

    /** It closes so much later for everybody. @return whether this counts, and is not what somebody else gave at once */
    public boolean extend(Long assessment, Long offering, int minutes, Instant now) {
        return change(assessment, offering, move -> move.extend(minutes, now));
    }

    /** Nobody begins it from now on. @return whether it ran until now */
    public boolean pause(Long assessment, Long offering, Instant now) {
        return change(assessment, offering, move -> move.pause(now));
    }

    /** It goes on, and closes as much later as it stood still. @return whether it stood still until now */
    public boolean resume(Long assessment, Long offering, Instant now) {
        return change(assessment, offering, move -> move.resume(now));
    }

    private boolean change(Long assessment, Long offering, Predicate<WindowMove> change) {
        // whoever moves a test of an offering comes after whoever did before
        var held = em.find(Offering.class, offering, LockModeType.PESSIMISTIC_WRITE);
        var known = em.createQuery("select m from WindowMove m where m.assessment.id = :assessment and m.offering.id = :offering", WindowMove.class)
            .setParameter("assessment", assessment).setParameter("offering", offering).getResultStream().findFirst();
        known.ifPresent(em::refresh);
        return change.test(known.orElseGet(() -> first(em.getReference(Assessment.class, assessment), held)));
    }

    private WindowMove first(Assessment assessment, Offering offering) {
        var move = new WindowMove(assessment, offering);
        em.persist(move);
        return move;
    }
}
