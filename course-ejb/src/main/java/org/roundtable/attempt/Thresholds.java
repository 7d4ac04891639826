package org.roundtable.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Objects;
import org.roundtable.access.Guard;
import org.roundtable.access.Permission;
import org.roundtable.allowance.Allowances;
import org.roundtable.allowance.Windows;
import org.roundtable.assessment.Assessment;
import org.roundtable.assessment.Assessments;
import org.roundtable.assessment.Kind;
import org.roundtable.enrolment.Enrolment;
import org.roundtable.enrolment.Enrolments;
import org.roundtable.enrolment.Progresses;
import org.roundtable.shared.NotThere;

/** Every learner before every test. */
@Dependent
class Thresholds {

    @Inject Guard guard;
    @Inject Assessments assessments;
    @Inject Enrolments enrolments;
    @Inject Progresses progresses;
    @Inject Windows windows;
    @Inject Allowances allowances;
    @Inject Attempts attempts;

    /**
     * @throws NotThere when there is no such test in that offering for this member
     */
    Threshold of(Long member, Long activity, Long offering, Instant now) {
        var enrolment = enrolments.of(member, offering).orElseThrow(NotThere::new);
        var assessment = assessments.of(activity).orElseThrow(NotThere::new);
        if (!assessment.course().id().equals(enrolment.offering().course().id())) {
            throw new NotThere();
        }
        var place = enrolment.offering().place();
        // who is in may look back at the entrance
        guard.require(assessment.kind() == Kind.ENTRANCE && !guard.may(Permission.SIT_TESTS, place) ? Permission.SIT_ENTRANCE : Permission.SIT_TESTS, place);
        return new Threshold(enrolment, assessment, assessments.published(assessment.id()).orElse(null),
            windows.of(assessment, enrolment.offering(), enrolment.since()), allowances.of(enrolment, assessment, now), waitsFor(enrolment, assessment), attempts.at(assessment.id(), enrolment.id()));
    }

    Long entrance(Long member, Long offering) {
        var enrolment = enrolments.of(member, offering).orElseThrow(NotThere::new);
        guard.require(Permission.SIT_ENTRANCE, enrolment.offering().place());
        return assessments.in(enrolment.offering().course().id()).stream().filter(a -> a.kind() == Kind.ENTRANCE)
            .findFirst().orElseThrow(() -> new NotNow("attempt.notPublished")).activity().id();
    }

    /** Two who press Start at once for the same learner come one after the other. */
    Threshold held(Long member, Long activity, Long offering, Instant now) {
        attempts.hold(enrolments.of(member, offering).orElseThrow(NotThere::new));
        return of(member, activity, offering, now);
    }

    private String waitsFor(Enrolment enrolment, Assessment assessment) {
        return assessment.activity().after()
            .filter(before -> progresses.of(enrolment.id()).stream()
                .noneMatch(p -> p.doneAt() != null && Objects.equals(p.activity().id(), before.id())))
            .map(before -> before.title())
            .orElse(null);
    }
}
