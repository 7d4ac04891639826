package org.roundtable.demo;

import static org.roundtable.course.ActivityKind.ASSIGNMENT;
import static org.roundtable.course.ActivityKind.TEST;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.roundtable.assessment.Kind;
import org.roundtable.course.Level;
import org.roundtable.course.OfferingState;
import org.roundtable.course.TeamRole;

/** "Fractions without fear": in its third week, with work to mark, an exam that is open now and another to come. */
@Dependent
class FractionsCourse {

    private static final int FIRST_DAY = Story.DAYS - 16;

    @Inject Clock clock;
    @Inject Studio studio;
    @Inject Learning learning;
    @Inject Grading grading;

    private Actor lead;
    private Actor second;
    private Long course;
    private Long offering;
    private Long baseline;
    private Long string;
    private Long conversation;
    private Long exam;
    private List<Long> lectures;
    private Knowledge knowledge;

    void write(Scenes scenes, Actor steward, List<Actor> instructors, List<Actor> members) {
        lead = instructors.get(2);
        second = instructors.get(0);
        var learners = members.subList(6, 30);
        scenes.at(FIRST_DAY - 12, 10, () -> author(steward));
        scenes.at(FIRST_DAY - 8, 10, () -> {
            var today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
            offering = open(today);
            learners.forEach(learner -> learning.apply(learner, offering));
            members.subList(30, 33).forEach(late -> learning.apply(late, offering));
        });
        scenes.at(FIRST_DAY, 10, () -> studio.moveOn(lead, offering, OfferingState.RUNNING));
        scenes.at(FIRST_DAY + 1, 10, () -> learners.subList(0, 22).forEach(learner -> learning.sit(learner, offering, baseline, knowledge, learner.ability())));
        scenes.at(FIRST_DAY + 9, 10, () -> {
            learners.subList(0, 20).forEach(learner -> learning.read(learner, offering, lectures.subList(0, 2)));
            learners.subList(0, 18).forEach(learner -> learning.handIn(learner, offering, string, "We hung a string across the room. ⅝ caused a long argument; ½ settled it."));
        });
        scenes.at(FIRST_DAY + 11, 10, () -> learning.markWork(lead, offering, string, 18));
        scenes.at(FIRST_DAY + 12, 10, () -> grading.weighAndReleaseFirst(lead, offering, string));
        scenes.at(FIRST_DAY + 15, 10, () -> {
            learners.subList(0, 12).forEach(learner -> learning.read(learner, offering, lectures.subList(2, 3)));
            learners.subList(0, 9).forEach(learner -> learning.handIn(learner, offering, conversation, "Mira said ⅜ is more because 8 is more. I asked her to show me on the string."));
            learning.markWork(second, offering, conversation, 2);
            learners.subList(0, 10).forEach(learner -> learning.sit(learner, offering, exam, knowledge, Math.min(.95, learner.ability() + .3)));
            learning.markEssays(second, offering, 3);
        });
    }

    private void author(Actor steward) {
        course = studio.course(lead, "Fractions without fear", "A fraction is a number: strings, lines and arguments before any rule.", Level.STARTING);
        studio.join(lead, course, second, TeamRole.INSTRUCTOR);
        var start = studio.unit(lead, course, "Before we start");
        baseline = studio.activity(lead, start, TEST, "Baseline", 0, 6, null);
        var one = studio.unit(lead, course, "How big is a fraction?");
        var two = studio.unit(lead, course, "Fractions that meet");
        var first = studio.lecture(lead, one, "fractions/1-1.md", 0);
        var next = studio.lecture(lead, one, "fractions/1-2.md", 2);
        string = studio.activity(lead, one, ASSIGNMENT, "A string across the room", 2, 10, null);
        lectures = List.of(first, next, studio.lecture(lead, two, "fractions/2-1.md", 9), studio.lecture(lead, two, "fractions/2-2.md", 16));
        conversation = studio.activity(lead, two, ASSIGNMENT, "One conversation, word for word", 9, 19, null);
        exam = studio.activity(lead, two, TEST, "Halfway exam", 14, 18, null);
        knowledge = studio.questions(lead, course, "fractions/bank.gift");
        studio.test(lead, baseline, Kind.BASELINE, 3, "size", "adding");
        studio.test(lead, exam, Kind.EXAM, 5, "size", "adding");
        studio.essay(lead, exam);
        List.of(baseline, exam).forEach(test -> studio.publishTest(lead, test));
        studio.task(lead, string, "Hang a string across your classroom, 0 at one end and 1 at the other. Let learners place ⅝, ⅖ and ⅞ before anybody computes. Tell us what they argued.");
        studio.task(lead, conversation, "Write down one conversation with a learner about the size of a fraction, word for word. Then say what you would ask now.");
        studio.askForReview(lead, course);
        studio.endorse(steward, course);
    }

    private Long open(LocalDate today) {
        var made = studio.offering(lead, course, "This autumn", today.plusDays(8), today.plusDays(50), 24, false);
        studio.moveOn(lead, made, OfferingState.OPEN);
        return made;
    }
}
