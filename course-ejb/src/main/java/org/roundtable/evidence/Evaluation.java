package org.roundtable.evidence;

import static org.roundtable.enrolment.EnrolmentState.COMPLETED;
import static org.roundtable.enrolment.EnrolmentState.FAILED;
import static org.roundtable.enrolment.EnrolmentState.WITHDRAWN;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.roundtable.assessment.Kind;
import org.roundtable.attempt.AttemptScores;
import org.roundtable.course.Offering;
import org.roundtable.enrolment.Enrolments;

/** Works out the evidence of one offering, in two statements. */
@Dependent
class Evaluation {

    @Inject Enrolments enrolments;
    @Inject AttemptScores scores;

    EvidenceSheet of(Offering offering) {
        var begun = enrolments.begun(offering.id());
        var matching = new Matching(scores.byObjective(offering.id()).stream()
            .map(score -> new Share(score.enrolment(), score.kind() == Kind.BASELINE, score.objective(), score.points().doubleValue(), score.outOf().doubleValue()))
            .toList());
        var matched = matching.pairs().size();
        return new EvidenceSheet(offering.id(), offering.course().id(), offering.course().title(), offering.title(), offering.startsOn(),
            offering.endsOn(), offering.state(), begun.values().stream().mapToLong(Long::longValue).sum(), begun.getOrDefault(COMPLETED, 0L),
            begun.getOrDefault(FAILED, 0L), begun.getOrDefault(WITHDRAWN, 0L), matching.satBefore(), matching.satAfter(), matched,
            matching.common().size(), offering.entranceTest(), matched < Evaluating.FEWEST ? null : GainSheet.of(matching));
    }
}
