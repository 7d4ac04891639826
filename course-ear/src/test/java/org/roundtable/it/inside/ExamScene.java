package org.roundtable.it.inside;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.roundtable.assessment.Kind;
import org.roundtable.course.ActivityKind;

/** A hall full of learners before a quiz that they may sit as often as they like, for as long as the offering runs. */
final class ExamScene {

    private final LocalDate today;
    private final int learners;
    private final int questions;
    private final boolean begun;

    /** @param begun whether all of them have begun once */
    ExamScene(LocalDate today, int learners, int questions, boolean begun) {
        this.today = today;
        this.begun = begun;
        this.learners = learners;
        this.questions = questions;
    }

    /** @return ids of the offering, the quiz, and by "attempt-n" what learner n has begun */
    Map<String, Object> play() throws Exception {
        var ids = new TreeMap<String, Object>();
        var steward = NetworkScene.joinAsSteward("invigilator");
        var lead = NetworkScene.join("examiner");
        var course = CourseScene.draft(lead, "A hall full of learners");
        var unit = CourseScene.unit(lead, course, "The hall");
        var quiz = CourseScene.activity(lead, unit, ActivityKind.TEST, "Everybody at once");
        TestScene.test(lead, quiz, Kind.QUIZ, questions(lead, course));
        CourseScene.publish(lead, steward, course);
        var offering = CourseScene.offering(lead, course, "Now", learners, false, today);
        var people = new ArrayList<Long>();
        for (int i = 1; i <= learners; i++) {
            people.add(NetworkScene.join("learner-" + i));
            EnrolmentScene.apply(people.get(i - 1), offering);
        }
        CourseScene.start(lead, offering);
        for (int i = 1; begun && i <= learners; i++) {
            ids.put("attempt-" + i, TestScene.begin(people.get(i - 1), quiz, offering));
        }
        ids.put("offering", offering);
        ids.put("quiz", quiz);
        ids.put("course", course);
        return ids;
    }

    private List<Long> questions(long lead, long course) throws Exception {
        var asked = new ArrayList<Long>();
        while (asked.size() < questions) {
            asked.add(TestScene.question(lead, course, TestScene.name("Who counted to %d?".formatted(asked.size() + 1))));
        }
        return asked;
    }
}
