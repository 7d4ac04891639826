package org.roundtable.assessment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.roundtable.course.Activity;
import org.roundtable.course.ActivityContent;

/** The test behind an activity, when the outline changes round it. */
@Dependent
class TestContent implements ActivityContent {

    @Inject Clock clock;
    @Inject Assessments assessments;

    /** What was written goes with its activity; only what learners did there holds it, and that is told by those who keep it. */
    @Override
    public boolean holds(Activity activity) {
        return false;
    }

    @Override
    public void discard(Activity activity) {
        assessments.of(activity.id()).ifPresent(assessments::discard);
    }

    @Override
    public void copy(Activity original, Activity copy) {
        assessments.of(original.id()).ifPresent(test -> copy(test, new Assessment(copy, test.kind(), clock.instant())));
    }

    private void copy(Assessment test, Assessment copy) {
        copy.ruleBy(test.rules(), clock.instant());
        assessments.add(copy);
        var picks = assessments.picks(test.id());
        assessments.sections(test.id()).forEach(section -> copy(section, copy, picks));
    }

    private void copy(Section section, Assessment into, List<Pick> picks) {
        var copy = new Section(into, section.position(), section.title(), section.shuffled());
        assessments.add(copy);
        picks.stream().filter(pick -> pick.section().id().equals(section.id())).forEach(pick -> assessments.add(pick.in(copy)));
    }
}
