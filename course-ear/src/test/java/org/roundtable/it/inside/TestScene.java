package org.roundtable.it.inside;

import static org.roundtable.it.inside.Actors.as;
import static org.roundtable.it.inside.Actors.doing;
import static org.roundtable.it.inside.Actors.use;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.roundtable.assessment.FillingTests;
import org.roundtable.assessment.Kind;
import org.roundtable.assessment.SettingTests;
import org.roundtable.assessment.TestRules;
import org.roundtable.attempt.AnsweringWithFiles;
import org.roundtable.attempt.Saving;
import org.roundtable.attempt.SentAnswers;
import org.roundtable.attempt.Sitting;
import org.roundtable.course.ActivityKind;
import org.roundtable.question.AcceptedNumber;
import org.roundtable.question.AcceptedText;
import org.roundtable.question.Authoring;
import org.roundtable.question.Content;
import org.roundtable.question.Essay;
import org.roundtable.question.FileRules;
import org.roundtable.question.FileUpload;
import org.roundtable.question.Matching;
import org.roundtable.question.MultipleChoice;
import org.roundtable.question.Numeric;
import org.roundtable.question.Option;
import org.roundtable.question.QuestionFacts;
import org.roundtable.question.QuestionType;
import org.roundtable.question.RichText;
import org.roundtable.question.ScoringMode;
import org.roundtable.question.ShortText;
import org.roundtable.question.SingleChoice;
import org.roundtable.question.TrueFalse;
import org.roundtable.shared.MediaType;

/** Tests are set and sat. */
final class TestScene {

    private TestScene() {}

    /** @return the ids of an entrance test, a quiz that the learner has sat once and sits again, and an exam nobody has begun */
    static Map<String, Long> cast(long lead, long learner, long course, long unit, long offering) throws Exception {
        var ids = new TreeMap<String, Long>();
        var questions = oneOfEach(lead, course);
        ids.put("entrance", CourseScene.activity(lead, unit, ActivityKind.TEST, "Are you ready?"));
        ids.put("quiz", CourseScene.activity(lead, unit, ActivityKind.TEST, "Check yourself"));
        ids.put("exam", CourseScene.activity(lead, unit, ActivityKind.TEST, "Unit 1 exam"));
        test(lead, ids.get("entrance"), Kind.ENTRANCE, questions.subList(0, 3));
        test(lead, ids.get("exam"), Kind.EXAM, questions);
        var asked = new ArrayList<>(questions);
        asked.add(question(lead, course, drawing()));
        ids.put("section", test(lead, ids.get("quiz"), Kind.QUIZ, asked));
        ids.put("handedIn", handIn(learner, ids.get("quiz"), offering));
        ids.put("attempt", begin(learner, ids.get("quiz"), offering));
        return ids;
    }

    /** @return ids of one question of each type, ready to be asked; the essay is the last one */
    static List<Long> oneOfEach(long lead, long course) throws Exception {
        var ids = new ArrayList<Long>();
        for (var content : contents()) {
            ids.add(question(lead, course, content));
        }
        return ids;
    }

    /** @return id of a question, ready to be asked */
    static long question(long lead, long course, Content content) throws Exception {
        return as(lead, () -> {
            var authoring = use(Authoring.class);
            var id = authoring.begin(course, content.type());
            var sheet = authoring.write(id, authoring.open(id).revision(), content, QuestionFacts.NONE, new BigDecimal(2));
            authoring.publish(id, sheet.revision());
            return id;
        });
    }

    /** @return the first section of a published test of that kind that asks these */
    static long test(long lead, long activity, Kind kind, List<Long> questions) throws Exception {
        return test(lead, activity, kind, kind.preset(), questions);
    }

    static long test(long lead, long activity, Kind kind, TestRules rules, List<Long> questions) throws Exception {
        return as(lead, () -> {
            use(SettingTests.class).choose(activity, kind);
            use(SettingTests.class).rule(activity, rules);
            var section = use(SettingTests.class).sheet(activity).parts().get(0).id();
            use(FillingTests.class).ask(section, questions, new BigDecimal(2));
            use(SettingTests.class).publish(activity);
            return section;
        });
    }

    static long begin(long learner, long activity, long offering) throws Exception {
        return as(learner, () -> {
            var attempt = use(Sitting.class).start(activity, offering, true);
            use(Sitting.class).open(attempt, null, false);
            return attempt;
        });
    }

    /** Hands in with something in every text to be read by a person. */
    static long handIn(long learner, long activity, long offering) throws Exception {
        var attempt = begin(learner, activity, offering);
        doing(learner, () -> {
            var paper = use(Sitting.class).open(attempt, null, true);
            // sent and not answered with, so that nobody has to mark it
            for (var place : paper.places()) {
                if (place.asked().type() == QuestionType.FILE_UPLOAD) {
                    use(AnsweringWithFiles.class).add(attempt, place.slot(), paper.writer(), "drawing.pdf", new ByteArrayInputStream("%PDF-1.7".getBytes(StandardCharsets.UTF_8)));
                }
            }
            use(Saving.class).handIn(attempt, new SentAnswers(paper.writer(), paper.deadline(), paper.places().stream()
                .filter(place -> place.asked().type() == QuestionType.ESSAY)
                .map(place -> new SentAnswers.Sent(place.slot(), 1, "{\"text\":\"I would ask what they think happens, and why.\"}", false)).toList()));
        });
        return attempt;
    }

    /** Asks for a drawing and a photograph. */
    static Content drawing() {
        return new FileUpload(RichText.plain("Draw how your class sits, and photograph it."), RichText.plain("One page is enough."),
            new FileRules(2, 1, Set.of(MediaType.PDF, MediaType.PNG, MediaType.JPEG)), RichText.NONE, List.of(), RichText.NONE, RichText.NONE);
    }

    /** Asks for the name of Mary Budd Rowe. */
    static Content name(String question) {
        return new ShortText(RichText.plain(question), List.of(new AcceptedText("*Rowe", BigDecimal.ONE, RichText.NONE)), false, false, RichText.NONE, RichText.NONE);
    }

    private static List<Content> contents() {
        var none = RichText.NONE;
        return List.of(
            new SingleChoice(RichText.markdown("A learner answers ½ + ⅓ = ⅖. Which question would tell you best *why*?"), List.of(
                option("What is ½ + ½?", "0"), option("Is ⅖ more or less than ½? How do you know?", "1"),
                option("What is the common denominator of 2 and 3?", "0"), option("Can you do it again, more slowly?", "0")), true, none, none),
            new MultipleChoice(RichText.markdown("Which of these are *formative*?"), List.of(
                option("An exit ticket", "0.5"), option("A show of hands", "0.5"), option("The final exam", "0"), option("A league table", "0")),
                ScoringMode.PROPORTIONAL, true, none, none),
            new TrueFalse(RichText.plain("A good distractor is one that a learner with a known misconception picks."), true, none, none, none, none),
            new ShortText(RichText.plain("Who wrote “Inside the Black Box” with Dylan Wiliam?"), List.of(new AcceptedText("*Black", BigDecimal.ONE, none)), false, false, none, none),
            new Numeric(RichText.plain("How many seconds of silence does the rule of wait time ask for at least?"),
                List.of(AcceptedNumber.within(new BigDecimal(3), BigDecimal.ONE, BigDecimal.ONE, none)), none, none, none),
            Matching.of(RichText.plain("What is each of them for?"), List.of(
                new Matching.Pair(RichText.plain("Entrance test"), RichText.plain("A place")), new Matching.Pair(RichText.plain("Baseline"), RichText.plain("Knowing where one begins")),
                new Matching.Pair(RichText.plain("Exam"), RichText.plain("A mark"))), List.of(), ScoringMode.PROPORTIONAL, none, none),
            new Essay(RichText.markdown("Describe a lesson of yours that did **not** work, and what you would ask your learners now."),
                RichText.plain("Say what you saw, what you thought then, and what you would ask."), RichText.plain("Something seen, not judged: 1. A question that could tell: 1."), 200, none, none));
    }

    private static Option option(String text, String weight) {
        return new Option(null, RichText.plain(text), new BigDecimal(weight), RichText.NONE);
    }
}
