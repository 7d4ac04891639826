package org.roundtable.assessment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.roundtable.assessment.Blueprint.Part;
import org.roundtable.assessment.Blueprint.Pool;
import org.roundtable.question.Questions;

/** Makes a blueprint of a test as it stands, with the questions the bank has for its draws now. */
@Dependent
class Printing {

    @Inject Assessments assessments;
    @Inject Questions questions;

    Blueprint blueprint(Assessment assessment) {
        var picks = assessments.picks(assessment.id());
        // a draw gives versions in force: by these a fixed question is known, in whatever version it is pinned
        var inForce = questions.inForce(picks.stream().filter(Pick::fixed).map(Printing::question).toList()).stream()
            .collect(Collectors.toMap(version -> version.question().id(), version -> version.id()));
        return new Blueprint(assessments.sections(assessment.id()).stream()
            .map(section -> new Part(section.title(), section.shuffled(),
                picks.stream().filter(pick -> pick.section().id().equals(section.id())).map(pick -> pool(assessment, pick, inForce)).toList()))
            .toList());
    }

    private Pool pool(Assessment assessment, Pick pick, Map<Long, Long> inForce) {
        if (pick.fixed()) {
            var pinned = pick.questionVersion().id();
            return new Pool(1, pick.marks(), List.of(new Candidate(inForce.getOrDefault(question(pick), pinned), pinned)));
        }
        var drawable = questions.drawable(pick.wish().in(assessment.course().id()));
        return new Pool(pick.numberDrawn(), pick.marks(), drawable.stream().map(version -> new Candidate(version, version)).toList());
    }

    private static Long question(Pick pick) {
        return pick.questionVersion().question().id();
    }
}
