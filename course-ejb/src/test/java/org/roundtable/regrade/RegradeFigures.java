package org.roundtable.regrade;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.roundtable.assessment.AssessmentFixture;
import org.roundtable.assessment.Kind;
import org.roundtable.attempt.AttemptFixture;
import org.roundtable.attempt.Treatment;
import org.roundtable.course.CourseFixture;
import org.roundtable.course.OfferingFixture;
import org.roundtable.enrolment.EnrolmentFixture;
import org.roundtable.grading.GradeRule;
import org.roundtable.grading.Weighing;
import org.roundtable.house.DatabaseTest;
import org.roundtable.question.Answer;
import org.roundtable.question.RichText;
import org.roundtable.question.TrueFalse;

/**
 * Prints what a regrade costs; run by name only, see the documentation of the package. One attempt is sat, and copied in the database as often as is
 * asked for, each by a learner of its own; half of the copies answer otherwise.
 */
class RegradeFigures extends DatabaseTest {

    private static final RichText NONE = RichText.plain("");

    /** Several times, because what is compiled by then says more than the first time. */
    @RepeatedTest(4)
    void three_hundred_attempts_of_twenty_five_questions() {
        measure(300, 25, 25);
    }

    @Test
    void as_many_attempts_as_are_named() {
        measure(Integer.getInteger("figures.attempts", 10_000), 25, 1);
    }

    private void measure(int attempts, int asked, int decided) {
        var lena = member("lena");
        var course = CourseFixture.publishedCourse(lena);
        var questions = IntStream.rangeClosed(1, asked).mapToObj(i -> AssessmentFixture.question(course, lena, new TrueFalse(RichText.plain("S " + i), true, NONE, NONE, NONE, NONE), "o")).toList();
        var exam = AssessmentFixture.published(course, Kind.EXAM, lena, questions);
        var activity = exam.assessment().activity().id();
        var offering = OfferingFixture.runningOffering(course, OfferingFixture.withPlaces(OfferingFixture.facts(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)), 500));
        signedInAs(lena);
        the(Weighing.class).set(offering.id(), GradeRule.usual(), Map.of(activity, BigDecimal.valueOf(100)), 0);
        var amal = EnrolmentFixture.enrolled(offering, member("amal"));
        var sat = AttemptFixture.handedIn(amal, exam, IntStream.rangeClosed(1, asked).boxed().collect(java.util.stream.Collectors.toMap(i -> i, i -> new Answer.Choice("true"))));
        inTransaction(() -> {
            CopiedAttempts.of(sat.id(), attempts - 1);
            return null;
        });
        the(org.roundtable.grading.Releasing.class).release(offering.id(), List.of(activity));
        for (var question : questions.subList(0, decided)) {
            the(Regrading.class).decide(offering.id(), activity, new RulingWish(question.id(), Treatment.CHANGE_KEY, null, List.of("false"), "The key was wrong."));
        }
        var before = heap();
        var peak = new Peak();
        var began = System.nanoTime();
        var threads = ManagementFactory.getThreadMXBean();
        var cpu = threads.getCurrentThreadCpuTime();
        var looked = new long[1];
        var statements = statementsOf(() -> looked[0] = RegradeFixture.runJob(this::inTransaction));
        var took = (System.nanoTime() - began) / 1_000_000;
        System.out.printf("regrade: %,d attempts × %d questions, %d of them decided about: %,d ms (%,d ms of processor time in the job), %,d statements, %d MB heap growth at most%n", looked[0], asked, decided, took,
            (threads.getCurrentThreadCpuTime() - cpu) / 1_000_000, statements, Math.max(0, peak.most() - before));
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    /** The most that was in use, looked at twenty times a second. */
    private static final class Peak extends Thread {

        private volatile long most;
        private volatile boolean over;

        Peak() {
            setDaemon(true);
            start();
        }

        @Override
        public void run() {
            while (!over) {
                most = Math.max(most, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
                try {
                    sleep(50);
                } catch (InterruptedException e) {
                    return;
                }
            }
        }

        long most() {
            over = true;
            return most;
        }
    }
}
