package org.roundtable.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.roundtable.course.Activity;
import org.roundtable.question.QuestionType;
import org.roundtable.question.RichText;

/**
 * A test as its authors see it.
 *
 * @param kind {@code null} before somebody chose one
 * @param published number of the version learners sit; 0 before the first
 * @param changed whether it differs from that version
 * @param shortages what stands in the way of publishing
 */
public record TestSheet(Long activity, String title, Long courseId, String course, Kind kind, TestRules rules, List<Part> parts, int questions,
        BigDecimal outOf, int published, Instant publishedAt, boolean changed, List<Shortage> shortages) {

    /** A section with what it asks. */
    public record Part(Long id, String title, boolean shuffled, List<Row> rows) {}

    /**
     * One question, or a draw.
     *
     * @param type {@code null} for a draw, like {@code name} and {@code stem}
     * @param available how many questions a draw chooses from
     * @param outdated whether the bank has a newer version in force
     */
    public record Row(Long id, BigDecimal marks, int number, Long question, QuestionType type, String name, RichText stem, Wish wish, long available,
            boolean outdated) {

        static Row of(Pick pick, long available) {
            if (!pick.fixed()) {
                return new Row(pick.id(), pick.marks(), pick.numberDrawn(), null, null, null, null, pick.wish(), available, false);
            }
            var content = pick.questionVersion().content();
            return new Row(pick.id(), pick.marks(), 1, pick.questionVersion().question().id(), content.type(),
                pick.questionVersion().question().name(), content.stem(), null, 1, pick.outdated());
        }

        public boolean drawn() {
            return question == null;
        }
    }

    static TestSheet unset(Activity activity) {
        return new TestSheet(activity.id(), activity.title(), activity.course().id(), activity.course().title(), null, null, List.of(), 0, BigDecimal.ZERO,
            0, null, false, List.of());
    }

    static TestSheet of(Assessment a, List<Section> sections, List<Pick> picks, Blueprint blueprint, TestVersion version) {
        // sections and picks stand in the blueprint in the same order
        var pools = blueprint.parts().stream().flatMap(part -> part.pools().stream()).iterator();
        var parts = sections.stream().map(s -> new Part(s.id(), s.title(), s.shuffled(), picks.stream().filter(pick -> pick.section().id().equals(s.id()))
            .map(pick -> Row.of(pick, pools.next().candidates().size())).toList())).toList();
        return new TestSheet(a.activity().id(), a.activity().title(), a.course().id(), a.course().title(), a.kind(), a.rules(), parts,
            blueprint.size(), blueprint.outOf(), version == null ? 0 : version.number(), version == null ? null : version.publishedAt(),
            version == null || a.changedSince(version), blueprint.shortages());
    }
}
