package org.roundtable.assessment;

import static org.roundtable.house.Given.stored;
import static org.roundtable.house.Given.the;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.roundtable.course.Activity;
import org.roundtable.course.Course;
import org.roundtable.course.CourseFixture;
import org.roundtable.network.Members;
import org.roundtable.question.Content;
import org.roundtable.question.ContentFixture;
import org.roundtable.question.QuestionFacts;
import org.roundtable.question.QuestionFixture;
import org.roundtable.question.QuestionVersion;

/** Tests of each kind, stored, set and published. */
public final class AssessmentFixture {

    private AssessmentFixture() {}

    /** @return a question of the course's bank, ready to be asked, that serves an objective */
    public static QuestionVersion question(Course course, Long author, Content content, String objective) {
        return QuestionFixture.ready(course.id(), author, content, new QuestionFacts("", "", objective, null, Set.of()), new BigDecimal(2));
    }

    /** @return one question of each of seven types, the last one an essay, all to one objective */
    public static List<QuestionVersion> oneOfEach(Course course, Long author) {
        return ContentFixture.oneOfEach().stream().limit(7).map(content -> question(course, author, content, "objective")).toList();
    }

    /** @return a test with the rules of its kind that asks nothing yet */
    public static Assessment aTest(Course course, Kind kind) {
        return aTest(CourseFixture.aTest(course), kind);
    }

    public static Assessment aTest(Activity activity, Kind kind) {
        return stored(() -> {
            var assessment = new Assessment(activity, kind, the(Clock.class).instant());
            the(Assessments.class).add(assessment);
            return assessment;
        });
    }

    /** @return the same with other rules */
    public static Assessment ruledBy(Assessment assessment, TestRules rules) {
        return stored(() -> {
            var managed = the(Assessments.class).of(assessment.activity().id()).orElseThrow();
            managed.ruleBy(rules, the(Clock.class).instant());
            return managed;
        });
    }

    /** Asks these in a section of their own, for 2 marks each, in this order on every paper. */
    public static Section asking(Assessment assessment, List<QuestionVersion> questions) {
        return stored(() -> {
            var section = new Section(assessment, the(Assessments.class).sections(assessment.id()).size(), "Part", false);
            the(Assessments.class).add(section);
            for (int i = 0; i < questions.size(); i++) {
                the(Assessments.class).add(new Pick(section, i, questions.get(i), new BigDecimal(2)));
            }
            return section;
        });
    }

    /** Asks nothing any more, until it is told to. */
    public static void emptied(Assessment assessment) {
        stored(() -> {
            the(Assessments.class).picks(assessment.id()).forEach(the(Assessments.class)::remove);
            return null;
        });
    }

    public static TestVersion published(Assessment assessment, Long author) {
        return stored(() -> {
            var managed = the(Assessments.class).of(assessment.activity().id()).orElseThrow();
            var number = the(Assessments.class).published(assessment.id()).map(TestVersion::number).orElse(0) + 1;
            var blueprint = the(Printing.class).blueprint(managed);
            var version = new TestVersion(managed, number, blueprint, the(Members.class).reference(author), the(Clock.class).instant());
            the(Assessments.class).add(version);
            the(Assessments.class).add(new FrozenBlueprint(version, blueprint));
            return version;
        });
    }

    /** @return a published test of that kind that asks these for 2 marks each */
    public static TestVersion published(Course course, Kind kind, Long author, List<QuestionVersion> questions) {
        var assessment = aTest(course, kind);
        asking(assessment, questions);
        return published(assessment, author);
    }

    /** @return rules with another limit, everything else as in the preset */
    public static TestRules minutes(TestRules rules, Integer minutes) {
        return rules.timed(new TimeRules(minutes, rules.lateStart(), rules.expiry(), rules.time().graceMinutes(), rules.time().startCutOff()));
    }

    /** @return rules with another policy for who starts late, everything else as in the preset */
    public static TestRules lateStart(TestRules rules, LateStart policy) {
        return rules.timed(new TimeRules(rules.minutes(), policy, rules.expiry(), rules.time().graceMinutes(), rules.time().startCutOff()));
    }

    public static TestRules attempts(TestRules rules, Integer attempts, int delayMinutes) {
        return rules.taken(new TakingRules(attempts, delayMinutes, rules.method(), rules.cutPercent(), rules.shuffled(), rules.perPage(), rules.navigation(), rules.certainty()));
    }

    public static TestRules byCertainty(TestRules rules) {
        return rules.taken(new TakingRules(rules.attempts(), rules.delayMinutes(), rules.method(), rules.cutPercent(), rules.shuffled(), rules.perPage(), rules.navigation(), true));
    }

    public static TestRules counting(TestRules rules, GradingMethod method) {
        return rules.taken(new TakingRules(rules.attempts(), rules.delayMinutes(), method, rules.cutPercent(), rules.shuffled(), rules.perPage(), rules.navigation(), rules.certainty()));
    }
}
