package org.roundtable.it.inside;

import static org.roundtable.it.inside.Actors.doing;
import static org.roundtable.it.inside.Actors.use;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.roundtable.appeal.Appealing;
import org.roundtable.assessment.Kind;
import org.roundtable.attempt.MarkingAttempts;
import org.roundtable.course.ActivityKind;
import org.roundtable.course.LeadingTeam;
import org.roundtable.course.TeamRole;
import org.roundtable.grading.Releasing;
import org.roundtable.question.Content;
import org.roundtable.question.Essay;
import org.roundtable.question.Option;
import org.roundtable.question.RichText;
import org.roundtable.question.SingleChoice;

/** Marks are out, of two exams of an essay and a choice: one of a team of two, one of an instructor who teaches alone. */
final class AppealScene {

    private static final RichText NONE = RichText.NONE;

    private final LocalDate today;
    private final Map<String, Object> ids = new TreeMap<>();

    AppealScene(LocalDate today) {
        this.today = today;
    }

    Map<String, Object> play() throws Exception {
        var steward = NetworkScene.joinAsSteward("ombudsman");
        var lead = NetworkScene.join("markwart");
        NetworkScene.join("gerlinde");
        var learner = NetworkScene.join("amparo");
        NetworkScene.join("passerby");
        course("", "Said by two", steward, lead, learner, "gerlinde");
        course("Alone", "Said by one", steward, lead, learner, null);
        return ids;
    }

    private void course(String suffix, String title, long steward, long lead, long learner, String grader) throws Exception {
        var course = CourseScene.draft(lead, title);
        if (grader != null) {
            doing(lead, () -> use(LeadingTeam.class).add(course, grader, TeamRole.GRADER));
        }
        var unit = CourseScene.unit(lead, course, "First steps");
        var exam = CourseScene.activity(lead, unit, ActivityKind.TEST, "Unit 1 exam");
        TestScene.test(lead, exam, Kind.EXAM, List.of(TestScene.question(lead, course, essay()), TestScene.question(lead, course, choice())));
        CourseScene.publish(lead, steward, course);
        var offering = CourseScene.offering(lead, course, "Spring", 10, false, today);
        EnrolmentScene.apply(learner, offering);
        CourseScene.start(lead, offering);
        GradeScene.weigh(lead, offering, exam);
        ids.put("offering" + suffix, offering);
        ids.put("attempt" + suffix, TestScene.handIn(learner, exam, offering));
        mark(lead, offering, "Unit 1 exam");
        doing(lead, () -> use(Releasing.class).release(offering, List.of(exam)));
    }

    /** @return ids of an attempt that is marked and of what is appealed of it */
    static Map<String, Long> cast(long lead, long learner, long course, long unit, long offering) throws Exception {
        var quiz = CourseScene.activity(lead, unit, ActivityKind.TEST, "Tell us");
        TestScene.test(lead, quiz, Kind.QUIZ, List.of(TestScene.question(lead, course, essay())));
        var attempt = TestScene.handIn(learner, quiz, offering);
        mark(lead, offering, "Tell us");
        return Map.of("marked", attempt, "appeal", appeal(learner, attempt));
    }

    /** @return id of an appeal against the mark of the first question */
    static long appeal(long learner, long attempt) throws Exception {
        doing(learner, () -> use(Appealing.class).appeal(attempt, 1, "I said what I saw."));
        return Rows.id("select max(id) from appeal");
    }

    private static void mark(long marker, long offering, String test) throws Exception {
        doing(marker, () -> {
            var marking = use(MarkingAttempts.class);
            var question = marking.queue(offering).stream().filter(row -> row.test().equals(test)).findFirst().orElseThrow().question();
            marking.mark(marking.next(offering, question).orElseThrow().id(), BigDecimal.ONE, "It says what you saw, and no question.");
        });
    }

    private static Content essay() {
        return new Essay(RichText.markdown("Describe a lesson of yours that did **not** work."), RichText.plain("Say what you saw."),
            RichText.plain("Something seen: 1. A question that could tell: 1."), 200, NONE, NONE);
    }

    private static Content choice() {
        return new SingleChoice(RichText.plain("Which question tells you most?"), List.of(
            option("What is ½ + ½?", 0), option("Is ⅖ more or less than ½? How do you know?", 1)), true, NONE, NONE);
    }

    private static Option option(String text, int weight) {
        return new Option(null, RichText.plain(text), BigDecimal.valueOf(weight), NONE);
    }
}
