package org.roundtable.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** What papers of a test are drawn from. */
    private record Print(TestVersion version, Blueprint blueprint) {}

    /** How many of those who will sit a test have their paper. */
    public record Drawn(long drawn, long learners) {

        public boolean all() {
            return drawn >= learners;
        }
    }

    /** @return how many learners have a paper of the published version for their next start, are in one or may have no other, and of how many */
    public Drawn drawn(Long assessment, Long offering) {
        return missing.counts(offering, List.of(assessment)).get(assessment);
    }

    /** @return the paper of who begins now: the one that lies ready, or a new one where there is none of the published version */
    Attempt ready(Threshold threshold) {
        var version = threshold.version();
        var drawn = threshold.drawn();
        if (drawn.filter(paper -> !paper.outdated(version)).isPresent()) {
            return drawn.get();
        }
        var print = new Print(version, assessments.blueprint(version));
        if (drawn.isEmpty()) {
            return draw(threshold.enrolment(), threshold.next(), print);
        }
        empty(drawn.stream().toList());
        return again(drawn.get(), print);
    }

    /**
     * Draws the next paper of each of these learners, and draws anew what lies ready of an older version; what is begun stays as it is, and who
     * may take no other gets none.
     *
     * @return how many were drawn
     */
    int draw(Collection<MissingPaper> wanted) {
        if (wanted.isEmpty()) {
            return 0;
        }
        var enrolments = missing.held(wanted);
        var latest = missing.latest(wanted);
        var prints = wanted.stream().map(MissingPaper::assessment).distinct().collect(Collectors.toMap(Function.identity(), this::published));
        var old = wanted.stream().filter(paper -> latest.containsKey(paper) && latest.get(paper).outdated(prints.get(paper.assessment()).version())).toList();
        var none = wanted.stream().filter(paper -> !latest.containsKey(paper) || latest.get(paper).leavesAnother(prints.get(paper.assessment()).version())).toList();
        empty(old.stream().map(latest::get).toList());
        old.forEach(paper -> again(latest.get(paper), prints.get(paper.assessment())));
        none.forEach(paper -> draw(enrolments.get(paper.enrolment()), latest.containsKey(paper) ? latest.get(paper).number() + 1 : 1, prints.get(paper.assessment())));
        return old.size() + none.size();
    }

    private Print published(Long assessment) {
        var version = assessments.published(assessment).orElseThrow();
        return new Print(version, assessments.blueprint(version));
    }

    private Attempt draw(Enrolment enrolment, int number, Print print) {
        var attempt = new Attempt(enrolment, print.version(), number, RANDOM.nextLong());
        attempts.add(attempt);
        return fill(attempt, print);
    }

    private void empty(Collection<Attempt> papers) {
        if (!papers.isEmpty()) {
            em.createQuery("delete from Response r where r.attempt in :papers").setParameter("papers", papers).executeUpdate();
        }
    }

    private Attempt again(Attempt emptied, Print print) {
        emptied.redraw(print.version(), RANDOM.nextLong());
        return fill(emptied, print);
    }

    private Attempt fill(Attempt attempt, Print print) {
        print.blueprint().paper(attempt.seed(), attempt.testVersion().rules().shuffled())
            .forEach(place -> attempts.add(new Response(attempt, place, attempts.question(place.questionVersion()))));
        return attempt;
    }
}
