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
import org.roundtable.question.QuestionState;
import org.roundtable.question.Questions;
import org.roundtable.shared.NotThere;

/** How authors say what a test asks: sections, chosen questions, draws. Nothing of it reaches a learner before the next publication. */
@Stateless
public class FillingTests {

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Questions questions;
    @Inject Assessments assessments;

    /** @return a section with the test it is in, before questions are chosen for it */
    public SectionSheet section(Long id) {
        return SectionSheet.of(authored(id));
    }

    public Long addSection(Long activity, String title, boolean shuffled) {
        var assessment = assessments.of(activity).orElseThrow(NotThere::new);
        guard.require(Permission.AUTHOR_COURSE, assessment.course().place());
        changing(assessment);
        var section = new Section(assessment, assessments.sections(assessment.id()).size(), title, shuffled);
        assessments.add(section);
        return section.id();
    }

    public void describeSection(Long section, String title, boolean shuffled) {
        changed(section).describe(title, shuffled);
    }

    /** Removes a section with what it asks. */
    public void removeSection(Long id) {
        var section = changed(id);
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
        var section = changed(sectionId);
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
        var section = changed(sectionId);
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

    private int position(Section section) {
        return assessments.picks(section.assessment().id()).stream().filter(pick -> pick.section().id().equals(section.id())).mapToInt(Pick::position).max().orElse(-1) + 1;
    }

    private Section authored(Long id) {
        var section = assessments.section(id).orElseThrow(NotThere::new);
        guard.require(Permission.AUTHOR_COURSE, section.assessment().course().place());
        return section;
    }

    private Section changed(Long id) {
        var section = authored(id);
        changing(section.assessment());
        return section;
    }

    private Pick pick(Long id) {
        var pick = assessments.pick(id).orElseThrow(NotThere::new);
        guard.require(Permission.AUTHOR_COURSE, pick.section().assessment().course().place());
        changing(pick.section().assessment());
        return pick;
    }

    private void changing(Assessment assessment) {
        assessment.changed(clock.instant());
    }
}
