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

/** "Questions that tell you why": taught in autumn to twelve, finished with certificates and a gain; open again, with an entrance test. */
@Dependent
class WhyCourse {

    private static final String[] OBJECTIVES = {"reasons", "options", "waiting", "next step"};
    private static final int FIRST_DAY = 4;

    @Inject Clock clock;
    @Inject Studio studio;
    @Inject Learning learning;
    @Inject Grading grading;

    private Actor lead;
    private Actor grader;
    private Long course;
    private Long autumn;
    private Long entrance;
    private Long baseline;
    private Long plan;
    private Long exam;
    private List<Long> lectures;
    private Knowledge knowledge;

    void write(Scenes scenes, Actor steward, List<Actor> instructors, List<Actor> members) {
        lead = instructors.get(0);
        grader = instructors.get(1);
        var learners = members.subList(0, 12);
        scenes.at(1, 8, () -> author(steward));
        scenes.at(2, 8, () -> {
            autumn = offering("Autumn", FIRST_DAY, 44, 12);
            studio.moveOn(lead, autumn, OfferingState.OPEN);
            members.subList(0, 14).forEach(member -> enter(member, autumn));
        });
        scenes.at(FIRST_DAY, 9, () -> studio.moveOn(lead, autumn, OfferingState.RUNNING));
        scenes.at(FIRST_DAY + 1, 9, () -> learners.forEach(learner -> learning.sit(learner, autumn, baseline, knowledge, learner.ability())));
        scenes.at(FIRST_DAY + 18, 9, () -> learners.forEach(learner -> learning.read(learner, autumn, lectures)));
        scenes.at(FIRST_DAY + 19, 9, () -> learners.forEach(learner -> learning.handIn(learner, autumn, plan, "I will ask whether ⅖ is more or less than ½, and wait.")));
        scenes.at(FIRST_DAY + 23, 9, () -> learning.markWork(lead, autumn, plan, 12));
        scenes.at(FIRST_DAY + 36, 9, () -> learners.subList(0, 11).forEach(learner -> learning.sit(learner, autumn, exam, knowledge, Math.min(.95, learner.ability() + .4))));
        scenes.at(FIRST_DAY + 40, 9, () -> {
            learning.markEssays(grader, autumn, 20);
            studio.moveOn(lead, autumn, OfferingState.GRADING);
            grading.weigh(lead, autumn);
            grading.release(lead, autumn);
        });
        scenes.at(FIRST_DAY + 41, 9, () -> {
            studio.moveOn(lead, autumn, OfferingState.FINISHED);
            grading.certify(lead, autumn);
        });
        scenes.at(Story.DAYS - 6, 9, () -> again(members.subList(20, 28)));
    }

    private void author(Actor steward) {
        course = studio.course(lead, "Questions that tell you why", "Write questions whose wrong answers tell you what a learner thinks, and decide what to do next.", Level.PRACTISING);
        studio.join(lead, course, grader, TeamRole.GRADER);
        var start = studio.unit(lead, course, "Before we start");
        entrance = studio.activity(lead, start, TEST, "Are you ready?", null, null, null);
        baseline = studio.activity(lead, start, TEST, "What we know today", 0, 10, null);
        var one = studio.unit(lead, course, "Reading answers");
        var two = studio.unit(lead, course, "Acting on answers");
        lectures = List.of(studio.lecture(lead, one, "why/1-1.md", 0), studio.lecture(lead, one, "why/1-2.md", 7),
            studio.lecture(lead, two, "why/2-1.md", 14), studio.lecture(lead, two, "why/2-2.md", 14));
        plan = studio.activity(lead, two, ASSIGNMENT, "Your question, and your plan", 7, 21, null);
        exam = studio.activity(lead, two, TEST, "Exam", 35, 37, null);
        knowledge = studio.questions(lead, course, "why/bank.gift");
        studio.test(lead, entrance, Kind.ENTRANCE, 2, "reasons", "waiting");
        studio.test(lead, baseline, Kind.BASELINE, 2, OBJECTIVES);
        studio.test(lead, exam, Kind.EXAM, 3, OBJECTIVES);
        studio.essay(lead, exam);
        List.of(entrance, baseline, exam).forEach(test -> studio.publishTest(lead, test));
        studio.task(lead, plan, "Write one question for your own class. Say what each answer would tell you, and what you would do then. Half a page is enough.");
        studio.askForReview(lead, course);
        studio.endorse(steward, course);
    }

    private void again(List<Actor> applicants) {
        var spring = studio.offering(lead, course, "Winter", day(Story.DAYS + 12), day(Story.DAYS + 55), 3, true);
        studio.moveOn(lead, spring, OfferingState.OPEN);
        applicants.forEach(applicant -> enter(applicant, spring));
        applicants.subList(0, 5).forEach(applicant -> learning.sit(applicant, spring, entrance, knowledge, 1));
        learning.sit(applicants.get(5), spring, entrance, knowledge, 0);
    }

    private Long offering(String title, int from, int to, int places) {
        return studio.offering(lead, course, title, day(from), day(to), places, false);
    }

    private void enter(Actor member, Long offering) {
        learning.apply(member, offering);
    }

    private LocalDate begin;

    /** @return the date of a day of the story */
    private LocalDate day(int day) {
        if (begin == null) {
            begin = clock.instant().atZone(ZoneOffset.UTC).toLocalDate().minusDays(2);
        }
        return begin.plusDays(day);
    }
}
