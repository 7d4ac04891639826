package org.roundtable.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import org.roundtable.assessment.Assessments;
import org.roundtable.assessment.Blueprint;
import org.roundtable.assessment.TestVersion;
import org.roundtable.enrolment.Enrolment;

/** The papers of all learners. They are drawn ahead, so that beginning only reads. */
@Dependent
public class Papers {

    /** From so long before a test opens on. */
    static final Duration AHEAD = Duration.ofHours(12);
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext EntityManager em;
    @Inject Assessments assessments;
    @Inject Attempts attempts;
    @Inject MissingPapers missing;

    /** How many of those who will sit a test have their paper. */
    public record Drawn(long drawn, long learners) {

        public boolean all() {
            return drawn >= learners;
        }
    }

    /** @return how many papers of the published version lie ready or are in use, and for how many learners */
    public Drawn drawn(Long assessment, Long offering) {
        return missing.counts(offering, List.of(assessment)).get(assessment);
    }

    /** @return the paper of who begins now: the one that lies ready, or a new one where there is none of the published version */
    Attempt ready(Threshold threshold) {
        var version = threshold.version();
        var ready = threshold.drawn();
        if (ready.isPresent() && ready.get().testVersion().id().equals(version.id())) {
            return ready.get();
        }
        var blueprint = assessments.blueprint(version);
        return ready.map(old -> again(old, version, blueprint)).orElseGet(() -> draw(threshold.enrolment(), version, threshold.taken().size() + 1, blueprint));
    }

    /**
     * Draws the first paper of each of these learners, and draws anew what lies ready of an older version; what is begun stays as it is.
     *
     * @return how many were drawn
     */
    int draw(Collection<MissingPaper> wanted) {
        if (wanted.isEmpty()) {
            return 0;
        }
        var enrolments = missing.held(wanted);
        var known = missing.first(wanted);
        var versions = new HashMap<Long, TestVersion>();
        var blueprints = new HashMap<Long, Blueprint>();
        int drawn = 0;
        for (var paper : wanted) {
            var version = versions.computeIfAbsent(paper.assessment(), test -> assessments.published(test).orElseThrow());
            var blueprint = blueprints.computeIfAbsent(version.id(), id -> assessments.blueprint(version));
            var old = known.get(paper);
            if (old == null) {
                draw(enrolments.get(paper.enrolment()), version, 1, blueprint);
                drawn++;
            } else if (old.deadline() == null && !old.testVersion().id().equals(version.id())) {
                again(old, version, blueprint);
                drawn++;
            }
        }
        return drawn;
    }

    private Attempt draw(Enrolment enrolment, TestVersion version, int number, Blueprint blueprint) {
        var attempt = new Attempt(enrolment, version, number, RANDOM.nextLong());
        attempts.add(attempt);
        fill(attempt, blueprint);
        return attempt;
    }

    private Attempt again(Attempt old, TestVersion version, Blueprint blueprint) {
        em.createQuery("delete from Response r where r.attempt.id = :attempt").setParameter("attempt", old.id()).executeUpdate();
        old.redraw(version, RANDOM.nextLong());
        fill(old, blueprint);
        return old;
    }

    private void fill(Attempt attempt, Blueprint blueprint) {
        blueprint.paper(attempt.seed(), attempt.testVersion().rules().shuffled())
            .forEach(place -> attempts.add(new Response(attempt, place, attempts.question(place.questionVersion()))));
    }
}
