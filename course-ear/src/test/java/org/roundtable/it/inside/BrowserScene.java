package org.roundtable.it.inside;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.roundtable.assessment.EntryRules;
import org.roundtable.assessment.GradingMethod;
import org.roundtable.assessment.Kind;
import org.roundtable.assessment.LateStart;
import org.roundtable.assessment.Navigation;
import org.roundtable.assessment.TakingRules;
import org.roundtable.assessment.TestRules;
import org.roundtable.assessment.TimeRules;
import org.roundtable.course.ActivityKind;
import org.roundtable.shared.Sha256;

/** An exam of a quarter of an hour that is sat in Safe Exam Browser only. */
final class BrowserScene {

    private static final String KEY = Sha256.of("{}");
    private static final List<String> LEARNERS = List.of("strayed", "stopped");

    private final LocalDate today;
    private final Map<String, Object> ids = new TreeMap<>();

    BrowserScene(LocalDate today) {
        this.today = today;
    }

    /** @return ids, and the {@code key} of the configuration */
    Map<String, Object> play() throws Exception {
        var steward = NetworkScene.joinAsSteward("janitor");
        var lead = NetworkScene.join("locksmith");
        var course = CourseScene.draft(lead, "Under lock and key");
        var unit = CourseScene.unit(lead, course, "First steps");
        var exam = CourseScene.activity(lead, unit, ActivityKind.TEST, "In one browser");
        TestScene.test(lead, exam, Kind.EXAM, rules(),
            List.of(TestScene.question(lead, course, TestScene.name("Who locked first?")), TestScene.question(lead, course, TestScene.name("Who locked second?"))));
        CourseScene.publish(lead, steward, course);
        var offering = CourseScene.offering(lead, course, "Now", LEARNERS.size(), false, today);
        for (var name : LEARNERS) {
            ids.put(name, NetworkScene.join(name));
            EnrolmentScene.apply((Long) ids.get(name), offering);
        }
        CourseScene.start(lead, offering);
        ids.put("offering", offering);
        ids.put("exam", exam);
        ids.put("key", KEY);
        return ids;
    }

    private static TestRules rules() {
        return Kind.EXAM.preset().timed(TimeRules.of(15, LateStart.FULL_TIME))
            .taken(new TakingRules(1, 0, GradingMethod.LAST, null, false, 2, Navigation.FREE, false)).entered(new EntryRules(false, null, null, KEY));
    }
}
