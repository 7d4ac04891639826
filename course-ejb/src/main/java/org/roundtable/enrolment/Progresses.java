package org.roundtable.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.roundtable.course.Activity;

/** How far all learners have come. Written by the features whose activities they do. */
@Dependent
public class Progresses {

    @PersistenceContext EntityManager em;

    /**
     * What is to be noted of one learner and one activity.
     *
     * @param doneAt {@code null} where nothing is said of it
     * @param percent 0 to 100, {@code null} where nothing is said of it
     */
    public record Report(Enrolment enrolment, Activity activity, Instant doneAt, BigDecimal percent) {}

    /** Notes what many have done, in one statement to read and as few as the driver can to write. */
    public void report(Collection<Report> reports) {
        if (reports.isEmpty()) {
            return;
        }
        var known = em.createQuery("select p from Progress p where p.enrolment in :enrolments and p.activity in :activities", Progress.class)
            .setParameter("enrolments", reports.stream().map(Report::enrolment).distinct().toList())
            .setParameter("activities", reports.stream().map(Report::activity).distinct().toList())
            .getResultStream().collect(Collectors.toMap(p -> List.of(p.enrolment().id(), p.activity().id()), Function.identity()));
        for (var report : reports) {
            var progress = known.computeIfAbsent(List.of(report.enrolment().id(), report.activity().id()), key -> begun(report.enrolment(), report.activity()));
            if (report.doneAt() != null) {
                progress.done(report.doneAt());
            }
            if (report.percent() != null) {
                progress.scored(report.percent());
            }
        }
    }

    /** What was done is to be done again, and what was earned is not earned yet. */
    public void takeBack(Enrolment enrolment, Activity activity) {
        of(enrolment, activity).takeBack();
    }

    public void done(Enrolment enrolment, Activity activity, Instant now) {
        of(enrolment, activity).done(now);
    }

    /** @param percent 0 to 100 */
    public void scored(Enrolment enrolment, Activity activity, BigDecimal percent) {
        of(enrolment, activity).scored(percent);
    }

    /** @param percents by enrolment, 0 to 100: of all of them in one statement */
    public void scored(Map<Long, BigDecimal> percents, Activity activity) {
        if (percents.isEmpty()) {
            return;
        }
        var known = em.createQuery("select p.enrolment.id, p from Progress p where p.enrolment.id in :enrolments and p.activity = :activity", Object[].class)
            .setParameter("enrolments", percents.keySet()).setParameter("activity", activity)
            .getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (Progress) row[1]));
        percents.forEach((enrolment, percent) ->
            (known.containsKey(enrolment) ? known.get(enrolment) : begun(em.getReference(Enrolment.class, enrolment), activity)).scored(percent));
    }

    /** @return all that one learner has done or been scored for */
    public List<Progress> of(Long enrolment) {
        return em.createQuery("select p from Progress p where p.enrolment.id = :enrolment", Progress.class)
            .setParameter("enrolment", enrolment).getResultList();
    }

    private Progress of(Enrolment enrolment, Activity activity) {
        return em.createQuery("select p from Progress p where p.enrolment = :enrolment and p.activity = :activity", Progress.class)
            .setParameter("enrolment", enrolment).setParameter("activity", activity)
            .getResultStream().findFirst()
            .orElseGet(() -> begun(enrolment, activity));
    }

    private Progress begun(Enrolment enrolment, Activity activity) {
        var progress = new Progress(enrolment, activity);
        em.persist(progress);
        return progress;
    }
}
