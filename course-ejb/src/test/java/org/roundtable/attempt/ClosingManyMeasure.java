package org.roundtable.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.roundtable.allowance.Allowance;
import org.roundtable.assessment.AssessmentFixture;
import org.roundtable.assessment.Kind;
import org.roundtable.assessment.TestVersion;
import org.roundtable.assessment.TestWindow;
import org.roundtable.attempt.SentAnswers.Sent;
import org.roundtable.course.CourseFixture;
import org.roundtable.course.Offering;
import org.roundtable.course.OfferingFixture;
import org.roundtable.enrolment.Enrolment;
import org.roundtable.enrolment.LearnerFixture;
import org.roundtable.house.DatabaseTest;
import org.roundtable.question.Answer;
import org.roundtable.question.ContentFixture;
import org.roundtable.question.SingleChoice;

/**
 * How long it takes to close 10,000 expired attempts of 25 questions; no test, so its name keeps it out of the build. Run with
 * {@code ./mvnw -pl course-ejb -am test -Dtest=ClosingManyMeasure -Dsurefire.failIfNoSpecifiedTests=false}: once on H2, once on PostgreSQL.
 */
class ClosingManyMeasure extends DatabaseTest {

    private static final int ATTEMPTS = Integer.getInteger("measure.attempts", 10_000);
    private static final int CHUNK = 200;

    @Test
    void closes_ten_thousand_expired_attempts_in_under_a_minute() {
        var lead = member("lead");
        var course = CourseFixture.publishedCourse(lead);
        var questions = IntStream.range(0, 25).mapToObj(i -> AssessmentFixture.question(course, lead, ContentFixture.capital("Land " + i, "A", "B", "C"), "")).toList();
        var exam = AssessmentFixture.published(course, Kind.EXAM, lead, questions);
        var offering = OfferingFixture.runningOffering(course, OfferingFixture.withPlaces(OfferingFixture.facts(), 1));
        var right = new Answer.Choice(((SingleChoice) questions.get(0).content()).options().get(0).id()).json();
        begin(exam, offering, right);
        clock.pass(Duration.ofHours(2));

        var statements = new long[1];
        var threads = ManagementFactory.getThreadMXBean();
        var cpu = threads.getCurrentThreadCpuTime();
        var started = System.nanoTime();
        var chunk = new ArrayList<Object>();
        var ids = inTransaction(() -> the(Attempts.class).overdueAt(clock.instant(), 2 * ATTEMPTS));
        for (var id : ids) {
            chunk.add(id);
            if (chunk.size() == CHUNK) {
                statements[0] += statementsOf(() -> write(chunk));
                chunk.clear();
            }
        }
        statements[0] += statementsOf(() -> write(chunk));
        var seconds = (System.nanoTime() - started) / 1e9;

        System.out.printf("%s: %d expired attempts of 25 questions closed in %.1f s (%.2f ms each; %.1f s of processor time in the job), %.2f statements each; "
            + "%d processors, Java %s, %s%n", System.getProperty("roundtable.test.database", "h2"), ids.size(), seconds, 1000 * seconds / ids.size(),
            (threads.getCurrentThreadCpuTime() - cpu) / 1e9, (double) statements[0] / ids.size(),
            Runtime.getRuntime().availableProcessors(), Runtime.version(), System.getProperty("os.arch"));
        assertThat(inTransaction(() -> the(Attempts.class).overdueAt(clock.instant(), 1))).isEmpty();
        assertThat(ids).hasSize(ATTEMPTS);
    }

    private void begin(TestVersion exam, Offering offering, String right) {
        for (int from = 0; from < ATTEMPTS; from += CHUNK) {
            var size = Math.min(CHUNK, ATTEMPTS - from);
            var first = from;
            var learners = new ArrayList<Enrolment>();
            inTransaction(() -> IntStream.range(0, size).mapToObj(i -> learners.add(LearnerFixture.learner(offering, member("m" + (first + i))))).toList());
            inTransaction(() -> {
                var drawn = the(Papers.class).draw(learners.stream().map(learner -> new MissingPaper(learner.id(), exam.assessment().id())).toList());
                var begun = the(Attempts.class).locked(the(Attempts.class).latest(exam.assessment().id(), offering.id(), learners.stream().map(Enrolment::id).toList()));
                begun.forEach(attempt -> attempt.begin(Deadline.of(clock.instant(), exam.rules(),
                    new TestWindow(clock.instant(), clock.instant().plus(Duration.ofHours(1))), Allowance.NONE), AttemptFixture.WRITER));
                begun.forEach(attempt -> answer(attempt, right));
                return drawn;
            });
        }
    }

    private void answer(Attempt attempt, String right) {
        var head = Head.NONE;
        for (int slot = 1; slot <= 25; slot++) {
            var event = AttemptEvent.saved(attempt.id(), head, new Sent(slot, 1, right, false), false, clock.instant());
            the(EntityManager.class).persist(event);
            head = event.head();
        }
    }

    private void write(List<Object> ids) {
        inTransaction(() -> {
            the(OverdueAttemptsWriter.class).writeItems(List.copyOf(ids));
            return null;
        });
    }
}
