package org.roundtable.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.roundtable.access.Guard;
import org.roundtable.access.Permission;
import org.roundtable.audit.AuditTrail;
import org.roundtable.course.Activity;
import org.roundtable.course.Courses;
import org.roundtable.network.Members;
import org.roundtable.question.QuestionState;
import org.roundtable.question.Questions;
import org.roundtable.shared.NotThere;

/** How authors set a test: its rules, its sections, what is asked, and its publication. */
@Stateless
public class SettingTests {

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Courses courses;
    @Inject Members members;
    @Inject Questions questions;
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

    public Long addSection(Long activity, String title, boolean shuffled) {
        var assessment = changing(set(activity));
        var section = new Section(assessment, assessments.sections(assessment.id()).size(), title, shuffled);
        assessments.add(section);
        return section.id();
    }

    public void describeSection(Long section, String title, boolean shuffled) {
        section(section).describe(title, shuffled);
    }

    /** Removes a section with what it asks. */
    public void removeSection(Long id) {
        var section = section(id);
        assessments.picks(section.assessment().id()).stream().filter(pick -> pick.section().id().equals(id)).forEach(assessments::remove);
        assessments.remove(section);
    }

    /**
     * Asks questions of the bank in the version in force; those asked already are passed over.
     *
     * @param chosen ids of questions, in the order they are asked in
     * @param marks for each; {@code null} for what each is worth in the bank
     */
    public void ask(Long sectionId, List<Long> chosen, BigDecimal marks) {
        var section = section(sectionId);
        var course = section.assessment().course().id();
        var asked = assessments.picks(section.assessment().id()).stream().filter(Pick::fixed)
            .map(pick -> pick.questionVersion().question().id()).collect(Collectors.toSet());
        var usable = questions.inForce(chosen).stream()
            .filter(v -> v.question().state() == QuestionState.READY && v.question().course().id().equals(course))
            .collect(Collectors.toMap(v -> v.question().id(), Function.identity()));
        int position = position(section);
        for (var question : chosen) {
            var version = usable.get(question);
            if (version != null && asked.add(question)) {
                assessments.add(new Pick(section, position++, version, marks == null ? version.marks() : marks));
            }
        }
    }

    /** Asks so many questions drawn at random from those that meet a wish. */
    public void draw(Long sectionId, int number, Wish wish, BigDecimal marks) {
        var section = section(sectionId);
        assessments.add(new Pick(section, position(section), number, wish, marks));
    }

    /** Asks a fixed question in the version that is in force now. */
    public void update(Long id) {
        var pick = pick(id);
        questions.inForce(pick.questionVersion().question().id()).ifPresent(pick::pin);
    }

    public void earn(Long pick, BigDecimal marks) {
        pick(pick).earn(marks);
    }

    public void removePick(Long pick) {
        assessments.remove(pick(pick));
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

    private int position(Section section) {
        return assessments.picks(section.assessment().id()).stream().filter(pick -> pick.section().id().equals(section.id())).mapToInt(Pick::position).max().orElse(-1) + 1;
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

    private Section section(Long id) {
        var section = assessments.section(id).orElseThrow(NotThere::new);
        guard.require(Permission.AUTHOR_COURSE, section.assessment().course().place());
        changing(section.assessment());
        return section;
    }

    private Pick pick(Long id) {
        var pick = assessments.pick(id).orElseThrow(NotThere::new);
        guard.require(Permission.AUTHOR_COURSE, pick.section().assessment().course().place());
        changing(pick.section().assessment());
        return pick;
    }

    private Assessment changing(Assessment assessment) {
        assessment.changed(clock.instant());
        return assessment;
    }
}
