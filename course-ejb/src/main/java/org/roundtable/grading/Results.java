package org.roundtable.grading;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roundtable.attempt.Rescored;

/** What learners achieved, for packages above: always worked out anew, from what is stored now. Asks no guard. */
@Dependent
public class Results {

    @PersistenceContext EntityManager em;
    @Inject Clock clock;
    @Inject Gradebook gradebook;

    /** @return the result of one enrolment; nothing where there is none */
    public Optional<Result> of(Long enrolment) {
        return em.createQuery("select e.offering.id from Enrolment e where e.id = :id", Long.class)
            .setParameter("id", enrolment).getResultStream().findFirst()
            .flatMap(offering -> of(offering, List.of(enrolment)).stream().findFirst());
    }

    /** @return the results of these enrolments of one offering, in a fixed number of statements; ask page by page */
    public List<Result> of(Long offering, Collection<Long> enrolments) {
        var book = gradebook.of(offering).orElseThrow();
        var cells = gradebook.cells(book, enrolments, clock.instant());
        return enrolments.stream().map(enrolment -> Result.of(book, enrolment, cells.get(enrolment))).toList();
    }

    /** @return the same if these attempts came to something else, by their ids; nothing is stored */
    public List<Result> supposing(Long offering, Collection<Long> enrolments, Map<Long, Rescored> instead) {
        var book = gradebook.of(offering).orElseThrow();
        var cells = gradebook.cells(book, enrolments, instead, clock.instant());
        return enrolments.stream().map(enrolment -> Result.of(book, enrolment, cells.get(enrolment))).toList();
    }

    /** Whether this enrolment meets the rule of its offering, with nothing left to mark. */
    public boolean passed(Long enrolment) {
        return of(enrolment).filter(Result::passed).isPresent();
    }
}
