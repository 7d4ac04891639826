package org.roundtable.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.roundtable.access.Guard;
import org.roundtable.access.Permission;
import org.roundtable.audit.AuditTrail;
import org.roundtable.course.Activity;
import org.roundtable.course.Courses;
import org.roundtable.course.Offerings;
import org.roundtable.network.Members;
import org.roundtable.shared.NotThere;

/** How authors set a test: its kind, its rules, its publication. What it asks is for {@link FillingTests}. */
@Stateless
public class SettingTests {

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Courses courses;
    @Inject Offerings offerings;
    @Inject Members members;
    @Inject Assessments assessments;
    @Inject Printing printing;
    @Inject AuditTrail audit;

    /** @return the test of an activity with all that is in it; one that was never set has no kind yet */
    public TestSheet sheet(Long activity) {
        var place = authored(activity);
        return assessments.of(activity)
            .map(a -> TestSheet.of(a, assessments.sections(a.id()), assessments.picks(a.id()), printing.blueprint(a), assessments.published(a.id()).orElse(null)))
            .orElseGet(() -> TestSheet.unset(place));
    }

    /** Takes over the preset of a kind. Only a test that was never published changes its kind. */
    public void choose(Long activity, Kind kind) {
        var now = clock.instant();
        var place = authored(activity);
        var assessment = assessments.of(activity).orElse(null);
        if (assessment == null) {
            assessment = new Assessment(place, kind, now);
            assessments.add(assessment);
            assessments.add(new Section(assessment, 0, place.title(), true));
        } else if (assessments.published(assessment.id()).isPresent()) {
            throw new TestUnfit("assessment.kindStays");
        } else {
            assessment.become(kind, now);
        }
    }

    public void rule(Long activity, TestRules rules) {
        set(activity).ruleBy(rules, clock.instant());
    }

    /** Freezes the test as it is: learners who begin from now on sit this. @return the number of the version */
    public int publish(Long activity) {
        var now = clock.instant();
        var assessment = set(activity);
        var number = assessments.published(assessment.id()).map(TestVersion::number).orElse(0) + 1;
        var blueprint = printing.blueprint(assessment);
        var version = new TestVersion(assessment, number, blueprint, members.reference(guard.caller()), now);
        assessments.add(version);
        assessments.add(new FrozenBlueprint(version, blueprint));
        audit.add(guard.caller(), "assessment.published", "assessment", assessment.id(), assessment.course().place(), "version " + number);
        return number;
    }

    /** @return the offerings of the course that are not over */
    public List<RunRow> runs(Long activity) {
        return offerings.notOver(authored(activity).course().id()).stream().map(offering -> new RunRow(offering.id(), offering.title())).toList();
    }

    private Activity authored(Long id) {
        var activity = courses.activity(id).orElseThrow(NotThere::new);
        guard.require(Permission.AUTHOR_COURSE, activity.course().place());
        return activity;
    }

    private Assessment set(Long activity) {
        authored(activity);
        return assessments.of(activity).orElseThrow(NotThere::new);
    }
}
