package org.roundtable.it.inside;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.roundtable.assessment.GradingMethod;
import org.roundtable.assessment.Kind;
import org.roundtable.assessment.LateStart;
import org.roundtable.assessment.Navigation;
import org.roundtable.assessment.TakingRules;
import org.roundtable.assessment.TestRules;
import org.roundtable.assessment.TimeRules;
import org.roundtable.course.ActivityKind;
import org.roundtable.question.Option;
import org.roundtable.question.RichText;
import org.roundtable.question.SingleChoice;

/** Tests that learners may sit from {@code today} on: a quiz of one question of each type, an exam, and one of five minutes. */
final class SittingScene {

    private static final List<String> LEARNERS = List.of("sitter", "hasty", "wanderer", "waiting", "absent");

    private final LocalDate today;
    private final Map<String, Object> ids = new TreeMap<>();

    SittingScene(LocalDate today) {
        this.today = today;
    }

    Map<String, Object> play() throws Exception {
        var steward = NetworkScene.joinAsSteward("minder");
        var lead = NetworkScene.join("setter");
        var course = CourseScene.draft(lead, "Asking, and waiting");
        var unit = CourseScene.unit(lead, course, "First steps");
        var questions = TestScene.oneOfEach(lead, course);
        ids.put("quiz", CourseScene.activity(lead, unit, ActivityKind.TEST, "Check yourself"));
        ids.put("exam", CourseScene.activity(lead, unit, ActivityKind.TEST, "Unit 1 exam"));
        ids.put("short", CourseScene.activity(lead, unit, ActivityKind.TEST, "Five minutes"));
        ids.put("section", TestScene.test(lead, id("quiz"), Kind.QUIZ, inOrder(null, 5), questions));
        TestScene.test(lead, id("exam"), Kind.EXAM, questions);
        TestScene.test(lead, id("short"), Kind.QUIZ, inOrder(5, 2), List.of(TestScene.question(lead, course, TestScene.name("Who counted the seconds?")), formula(lead, course)));
        ids.put("drawing", CourseScene.activity(lead, unit, ActivityKind.TEST, "How your class sits"));
        TestScene.test(lead, id("drawing"), Kind.QUIZ, List.of(TestScene.question(lead, course, TestScene.drawing())));
        CourseScene.publish(lead, steward, course);
        run(lead, course);
        return ids;
    }

    private void run(long lead, long course) throws Exception {
        var offering = CourseScene.offering(lead, course, "Spring", 20, false, today);
        ids.put("offering", offering);
        for (var name : LEARNERS) {
            ids.put(name, NetworkScene.join(name));
            EnrolmentScene.apply(id(name), offering);
        }
        CourseScene.start(lead, offering);
        TestScene.handIn(id("sitter"), id("quiz"), offering);
        ids.put("attempt", TestScene.begin(id("sitter"), id("quiz"), offering));
    }

    private long formula(long lead, long course) throws Exception {
        var id = TestScene.question(lead, course, new SingleChoice(RichText.markdown("What is $\\frac{1}{2} + \\frac{1}{3}$?"),
            List.of(option("$\\frac{2}{5}$", 0), option("$\\frac{5}{6}$", 1)), false, RichText.NONE, RichText.NONE));
        ids.put("formula", id);
        return id;
    }

    private static Option option(String formula, int weight) {
        return new Option(null, RichText.markdown(formula), BigDecimal.valueOf(weight), RichText.NONE);
    }

    private static TestRules inOrder(Integer minutes, int perPage) {
        return Kind.QUIZ.preset().timed(TimeRules.of(minutes, LateStart.CUT_AT_CLOSE))
            .taken(new TakingRules(null, 0, GradingMethod.BEST, null, false, perPage, Navigation.FREE, false));
    }

    private long id(String name) {
        return (Long) ids.get(name);
    }
}
