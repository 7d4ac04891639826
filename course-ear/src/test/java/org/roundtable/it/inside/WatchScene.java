package org.roundtable.it.inside;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.roundtable.assessment.Expiry;
import org.roundtable.assessment.GradingMethod;
import org.roundtable.assessment.Kind;
import org.roundtable.assessment.LateStart;
import org.roundtable.assessment.Navigation;
import org.roundtable.assessment.TakingRules;
import org.roundtable.assessment.TestRules;
import org.roundtable.assessment.TimeRules;
import org.roundtable.course.ActivityKind;

/** Tests for a desk to watch: a long one, one that goes one way, and two of five minutes, after one of which there is time to hand in. */
final class WatchScene {

    private static final List<String> LEARNERS = List.of("onward", "streaming", "polling", "cutoff", "gracious");

    private final LocalDate today;
    private final Map<String, Object> ids = new TreeMap<>();

    WatchScene(LocalDate today) {
        this.today = today;
    }

    Map<String, Object> play() throws Exception {
        var steward = NetworkScene.joinAsSteward("warden");
        var lead = NetworkScene.join("proctor");
        var course = CourseScene.draft(lead, "Under watch");
        var unit = CourseScene.unit(lead, course, "First steps");
        var questions = List.of(TestScene.question(lead, course, TestScene.name("Who counted first?")),
            TestScene.question(lead, course, TestScene.name("Who counted second?")), TestScene.question(lead, course, TestScene.name("Who counted third?")));
        test(lead, unit, "long", rules(40, Expiry.AUTO_SUBMIT, null, 3, Navigation.FREE), questions);
        test(lead, unit, "oneWay", rules(60, Expiry.AUTO_SUBMIT, null, 1, Navigation.ONE_WAY), questions);
        test(lead, unit, "short", rules(5, Expiry.AUTO_SUBMIT, null, 3, Navigation.FREE), questions);
        test(lead, unit, "grace", rules(5, Expiry.GRACE, 10, 3, Navigation.FREE), questions);
        CourseScene.publish(lead, steward, course);
        var offering = CourseScene.offering(lead, course, "Now", LEARNERS.size(), false, today);
        ids.put("offering", offering);
        for (var name : LEARNERS) {
            ids.put(name, NetworkScene.join(name));
            EnrolmentScene.apply(id(name), offering);
        }
        CourseScene.start(lead, offering);
        return ids;
    }

    private void test(long lead, long unit, String name, TestRules rules, List<Long> questions) throws Exception {
        ids.put(name, CourseScene.activity(lead, unit, ActivityKind.TEST, name));
        TestScene.test(lead, id(name), Kind.QUIZ, rules, questions);
    }

    private static TestRules rules(int minutes, Expiry expiry, Integer grace, int perPage, Navigation navigation) {
        return Kind.QUIZ.preset().timed(new TimeRules(minutes, LateStart.FULL_TIME, expiry, grace, null))
            .taken(new TakingRules(null, 0, GradingMethod.BEST, null, false, perPage, navigation, false));
    }

    private long id(String name) {
        return (Long) ids.get(name);
    }
}
