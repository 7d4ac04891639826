package org.roundtable.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.roundtable.access.Guard;
import org.roundtable.access.Permission;
import org.roundtable.course.Courses;
import org.roundtable.question.Asked;
import org.roundtable.question.QuestionVersion;
import org.roundtable.question.Questions;
import org.roundtable.shared.NotThere;

/** How a team looks at a test before learners sit it. */
@Stateless
public class PreviewingTests {

    @Inject Guard guard;
    @Inject Courses courses;
    @Inject Questions questions;
    @Inject Assessments assessments;
    @Inject Printing printing;

    public boolean mayPreview(Long activity) {
        return courses.activity(activity).filter(a -> guard.may(Permission.SEE_GRADES, a.course().place())).isPresent();
    }

    /**
     * A paper as a learner could be given it, of the test as it stands.
     *
     * @param seed another one gives another paper
     */
    public PreviewSheet preview(Long activity, long seed) {
        var previewed = courses.activity(activity).orElseThrow(NotThere::new);
        guard.require(Permission.SEE_GRADES, previewed.course().place());
        return assessments.of(activity).map(a -> sheet(a, seed)).orElseGet(() -> PreviewSheet.unset(previewed));
    }

    private PreviewSheet sheet(Assessment assessment, long seed) {
        var paper = printing.blueprint(assessment).paper(seed, assessment.rules().shuffled());
        var asked = questions.versions(paper.stream().map(PaperSlot::questionVersion).toList()).stream()
            .collect(Collectors.toMap(QuestionVersion::id, version -> Asked.of(version.content(), seed)));
        return PreviewSheet.of(assessment, paper.stream()
            .map(place -> new PreviewSheet.Place(place.slot(), place.section(), place.marks(), asked.get(place.questionVersion()))).toList());
    }
}
