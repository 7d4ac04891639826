package org.roundtable.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.roundtable.course.Activity;
import org.roundtable.question.Asked;

/**
 * A paper shown to its team.
 *
 * @param kind {@code null} where nobody has set the test yet
 */
public record PreviewSheet(Long activity, String title, Long courseId, String course, Kind kind, TestRules rules, List<Place> places) {

    /** One place of it, as a learner would see it. */
    public record Place(int slot, String section, BigDecimal marks, Asked asked) {}

    static PreviewSheet unset(Activity activity) {
        return new PreviewSheet(activity.id(), activity.title(), activity.course().id(), activity.course().title(), null, null, List.of());
    }

    static PreviewSheet of(Assessment test, List<Place> places) {
        return new PreviewSheet(test.activity().id(), test.activity().title(), test.course().id(), test.course().title(), test.kind(), test.rules(), places);
    }
}
