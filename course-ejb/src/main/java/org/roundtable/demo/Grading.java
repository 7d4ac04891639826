package org.roundtable.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.roundtable.access.Stage;
import org.roundtable.certificate.Certifying;
import org.roundtable.grading.GradeColumn;
import org.roundtable.grading.GradeRule;
import org.roundtable.grading.Releasing;
import org.roundtable.grading.Weighing;

/** How a lead of the demo brings a course to its end. */
@Dependent
class Grading {

    @Inject Stage stage;
    @Inject Weighing weighing;
    @Inject Releasing releasing;
    @Inject Certifying certifying;

    /** Everything counts the same, with the usual bounds. */
    void weigh(Actor lead, Long offering) {
        stage.as(lead.id(), () -> {
            var sheet = weighing.open(offering);
            weighing.set(offering, GradeRule.usual(), sheet.columns().stream().collect(Collectors.toMap(GradeColumn::activity, GradeColumn::weight)), sheet.version());
            return null;
        });
    }

    void release(Actor lead, Long offering) {
        release(lead, offering, stage.as(lead.id(), () -> weighing.open(offering).columns().stream().map(GradeColumn::activity).toList()));
    }

    void weighAndReleaseFirst(Actor lead, Long offering, Long activity) {
        weigh(lead, offering);
        release(lead, offering, List.of(activity));
    }

    void certify(Actor lead, Long offering) {
        stage.as(lead.id(), () -> certifying.issueAll(offering));
    }

    private void release(Actor lead, Long offering, List<Long> activities) {
        stage.as(lead.id(), () -> {
            releasing.release(offering, activities);
            return null;
        });
    }
}
