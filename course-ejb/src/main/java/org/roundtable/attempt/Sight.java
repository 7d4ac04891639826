package org.roundtable.attempt;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.roundtable.assessment.Moment;
import org.roundtable.assessment.Showing;
import org.roundtable.assessment.Shown;

/** How much its learner sees of one result at one moment, and since when. What has come to pass is looked up where it matters, and once. */
final class Sight {

    private final Visibility past;
    private final Attempt attempt;
    private final Instant now;
    private final Showing showing;
    /** {@code null} until somebody asks. */
    private Optional<Instant> released;

    Sight(Visibility past, Attempt attempt, Instant now) {
        this.past = past;
        this.attempt = attempt;
        this.now = now;
        this.showing = look();
    }

    private Showing look() {
        var rules = attempt.testVersion().rules().review();
        if (!attempt.settled()) {
            return rules.during();
        }
        if (attempt.testRun() && attempt.scoredAt() != null) {
            // nothing of it is ever let out, and who rehearses wants to see the end too
            return rules.afterRelease();
        }
        // what is shown anyhow needs no look at what has come to pass
        if (!rules.afterRelease().equals(rules.afterClose()) && released().isPresent()) {
            return rules.afterRelease();
        }
        if (!rules.afterClose().equals(rules.justAfter()) && (past.closed(attempt, now) || released().isPresent())) {
            return rules.afterClose();
        }
        return rules.justAfter();
    }

    private Optional<Instant> released() {
        if (released == null) {
            released = past.released(attempt).filter(at -> !at.isAfter(now));
        }
        return released;
    }

    Attempt attempt() {
        return attempt;
    }

    /** @return what of it may be seen; while answers are still taken this is what may be seen during the test */
    Showing showing() {
        return showing;
    }

    /** Whether the learner may see the questions and what they answered: of what is over, or of what they answer still where the test lets them. */
    boolean questions() {
        return showing.showsQuestions() || !attempt.settled() && !showing.isEmpty();
    }

    /** Whether the learner may see what they earned: everything is marked, and the rules of the test let them. */
    boolean score() {
        return attempt.scoredAt() != null && showing.shows(Shown.MARKS);
    }

    /** Whether they may see, too, what each answer earned. */
    boolean marks() {
        return score() && attempt.settled() && showing.showsQuestions();
    }

    /** @return since when they may see what they earned, however it was marked since */
    Instant scoreSince() {
        return Stream.of(attempt.scoredAt(), opened()).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** @return when the rules of the test let the marks out */
    private Instant opened() {
        var first = attempt.testVersion().rules().review().first(Shown.MARKS);
        if (attempt.testRun() || first.filter(moment -> moment.compareTo(Moment.AFTER_CLOSE) < 0).isPresent()) {
            return attempt.scoredAt();
        }
        return first.filter(Moment.AFTER_CLOSE::equals).isPresent()
            ? Stream.concat(released().stream(), Stream.of(past.lastClosed(attempt))).min(Comparator.naturalOrder()).orElseThrow()
            : released().orElseThrow();
    }
}
