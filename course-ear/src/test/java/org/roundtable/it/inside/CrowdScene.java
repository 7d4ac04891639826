package org.roundtable.it.inside;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.roundtable.assessment.Kind;
import org.roundtable.course.ActivityKind;

/** As many as is said of everything that grows: courses, offerings, learners, activities, questions, works, attempts, marks and appeals. */
final class CrowdScene {

    private final LocalDate today;
    private final int size;
    private final Map<String, Object> ids = new TreeMap<>();
    private final List<Long> learners = new ArrayList<>();

    CrowdScene(LocalDate today, int size) {
        this.today = today;
        this.size = size;
    }

    /** @return ids of the course and the offering that the others surround, of attempts its first learner has sat and sits */
    Map<String, Object> play() throws Exception {
        var steward = NetworkScene.joinAsSteward("steward-of-" + size);
        var lead = NetworkScene.join("lead-of-" + size);
        for (int i = 1; i <= size; i++) {
            learners.add(NetworkScene.join("learner-" + i + "-of-" + size));
        }
        var first = learners.get(0);
        long offering = 0;
        for (int i = 1; i <= size; i++) {
            offering = course(lead, steward, i == size);
            EnrolmentScene.apply(first, offering);
            CourseScene.start(lead, offering);
        }
        ids.put("offering", offering);
        for (var learner : learners.subList(1, size)) {
            EnrolmentScene.apply(learner, offering);
        }
        work(lead, offering);
        ids.put("attempt", TestScene.begin(first, id("quiz"), offering));
        return ids;
    }

    /** @return its offering, with as many units, activities and questions in it, if it is the one that is looked at */
    private long course(long lead, long steward, boolean full) throws Exception {
        var course = CourseScene.draft(lead, "A crowd of " + size);
        var unit = CourseScene.unit(lead, course, "First");
        if (full) {
            ids.put("course", course);
            fill(lead, course, unit);
        } else {
            CourseScene.activity(lead, unit, ActivityKind.SESSION, "Meet");
        }
        CourseScene.publish(lead, steward, course);
        return CourseScene.offering(lead, course, "All of us", size, false, today);
    }

    private void fill(long lead, long course, long unit) throws Exception {
        var questions = new ArrayList<Long>();
        for (int i = 1; i <= size; i++) {
            questions.add(QuestionScene.ready(lead, course, "Statement " + i));
            CourseScene.activity(lead, CourseScene.unit(lead, course, "Unit " + i), ActivityKind.SESSION, "Meet " + i);
            ids.put("assignment" + i, WorkScene.assignment(lead, unit, "Work " + i));
        }
        ids.put("quiz", CourseScene.activity(lead, unit, ActivityKind.TEST, "Check"));
        TestScene.test(lead, id("quiz"), Kind.QUIZ, questions);
        ids.put("essay", CourseScene.activity(lead, unit, ActivityKind.TEST, "Tell us"));
        TestScene.test(lead, id("essay"), Kind.QUIZ, List.of(TestScene.question(lead, course, AppealScene.essay())));
    }

    private void work(long lead, long offering) throws Exception {
        for (var learner : learners) {
            WorkScene.handIn(learner, id("assignment1"), offering);
            var handedIn = TestScene.handIn(learner, id("quiz"), offering);
            ids.putIfAbsent("handedIn", handedIn);
            AppealScene.appeal(learner, handedIn);
            ids.putIfAbsent("appeal", saidToSteward(lead, learner, offering));
        }
        for (int i = 1; i <= size; i++) {
            WorkScene.mark(lead, id("assignment1"), offering, 70);
            if (i > 1) {
                WorkScene.handIn(learners.get(0), id("assignment" + i), offering);
            }
        }
        ReviewScene.open(lead, id("assignment1"), offering);
        ReviewScene.take(learners.get(0), id("assignment1"), offering);
    }

    /** @return id of an appeal that a steward has to answer: nobody else than who marked it teaches here */
    private long saidToSteward(long lead, long learner, long offering) throws Exception {
        var essay = TestScene.handIn(learner, id("essay"), offering);
        AppealScene.mark(lead, offering, "Tell us");
        return AppealScene.appeal(learner, essay);
    }

    private long id(String name) {
        return (Long) ids.get(name);
    }
}
