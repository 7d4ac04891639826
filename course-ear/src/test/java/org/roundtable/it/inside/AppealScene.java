package org.roundtable.it.inside;

import static org.roundtable.it.inside.Actors.doing;
import static org.roundtable.it.inside.Actors.use;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.roundtable.appeal.Appealing;
import org.roundtable.assessment.Kind;
import org.roundtable.attempt.MarkingAttempts;
import org.roundtable.attempt.Treatment;
import org.roundtable.course.ActivityKind;
import org.roundtable.course.LeadingTeam;
import org.roundtable.course.TeamRole;
import org.roundtable.grading.Releasing;
import org.roundtable.question.Content;
import org.roundtable.question.Essay;
import org.roundtable.question.Option;
import org.roundtable.question.RichText;
import org.roundtable.question.SingleChoice;
import org.roundtable.regrade.Regrading;
import org.roundtable.regrade.RulingWish;

/** Marks are out, of two exams of an essay and a choice, one of a team of two, one of an instructor who teaches alone; and of one that asks more than can be appealed. */
final class AppealScene {

    private static final RichText NONE = RichText.NONE;
    private static final String MOST = "Which question tells you most?";

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
        course("", "Said by two", steward, lead, List.of(learner, NetworkScene.join("benita")), "gerlinde", List.of(essay(), choice(MOST)));
        course("Alone", "Said by one", steward, lead, List.of(learner), null, List.of(essay(), choice(MOST)));
        course("Many", "Said by many", steward, lead, List.of(learner), null, List.of(essay(), choice("Which one first?"), choice("Which one next?"), choice("Which one last?")));
        return ids;
    }

    private void course(String suffix, String title, long steward, long lead, List<Long> learners, String grader, List<Content> asked) throws Exception {
        var course = CourseScene.draft(lead, title);
        if (grader != null) {
            doing(lead, () -> use(LeadingTeam.class).add(course, grader, TeamRole.GRADER));
        }
        var unit = CourseScene.unit(lead, course, "First steps");
        var exam = CourseScene.activity(lead, unit, ActivityKind.TEST, "Unit 1 exam");
        var questions = new ArrayList<Long>();
        for (var content : asked) {
            questions.add(TestScene.question(lead, course, content));
        }
        TestScene.test(lead, exam, Kind.EXAM, questions);
        CourseScene.publish(lead, steward, course);
        var offering = CourseScene.offering(lead, course, "Spring", 10, false, today);
        for (var learner : learners) {
            EnrolmentScene.apply(learner, offering);
        }
        CourseScene.start(lead, offering);
        GradeScene.weigh(lead, offering, exam);
        ids.put("offering" + suffix, offering);
        for (var learner : learners) {
            var attempt = TestScene.handIn(learner, exam, offering);
            ids.put((learners.indexOf(learner) == 0 ? "attempt" : "attemptBeside") + suffix, attempt);
            mark(lead, offering, "Unit 1 exam");
        }
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

    /** The marks of an attempt have been out for a month: no clock has to jump for that, which would move everybody else on the server. */
    static Map<String, Object> age(long attempt) throws Exception {
        Rows.change("update attempt set scored_at = scored_at - interval '30' day where id = ?", attempt);
        return Map.of("changed", Rows.change("update mark_release set at = at - interval '30' day where offering_id = (select e.offering_id from attempt a join enrolment e on e.id = a.enrolment_id where a.id = ?)",
            attempt));
    }

    /** The essay of an attempt counts for nobody any more. */
    static Map<String, Object> drop(long attempt) throws Exception {
        var essay = " from essay_mark m join response r on r.id = m.response_id where r.attempt_id = ?";
        var offering = Rows.id("select m.offering_id" + essay, attempt);
        var activity = Rows.id("select m.activity_id" + essay, attempt);
        var question = Rows.id("select m.question_version_id" + essay, attempt);
        doing(Rows.id("select m.marker_id" + essay, attempt), () -> use(Regrading.class).decide(offering, activity, new RulingWish(question, Treatment.DROP, null, null, "It was not taught.")));
        return Map.of("question", question);
    }

    /** @return id of an appeal against the mark of the first question */
    static long appeal(long learner, long attempt) throws Exception {
        doing(learner, () -> use(Appealing.class).appeal(attempt, 1, "I said what I saw."));
        return Rows.id("select max(id) from appeal");
    }

    static void mark(long marker, long offering, String test) throws Exception {
        doing(marker, () -> {
            var marking = use(MarkingAttempts.class);
            var question = marking.queue(offering).stream().filter(row -> row.test().equals(test)).findFirst().orElseThrow().question();
            marking.mark(marking.next(offering, question).orElseThrow().id(), BigDecimal.ONE, "It says what you saw, and no question.");
        });
    }

    static Content essay() {
        return new Essay(RichText.markdown("Describe a lesson of yours that did **not** work."), RichText.plain("Say what you saw."),
            RichText.plain("Something seen: 1. A question that could tell: 1."), 200, NONE, NONE);
    }

    private static Content choice(String question) {
        return new SingleChoice(RichText.plain(question), List.of(
            option("What is ½ + ½?", 0), option("Is ⅖ more or less than ½? How do you know?", 1)), true, NONE, NONE);
    }

    private static Option option(String text, int weight) {
        return new Option(null, RichText.plain(text), BigDecimal.valueOf(weight), NONE);
    }
}
