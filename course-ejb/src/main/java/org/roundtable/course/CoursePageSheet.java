package org.roundtable.course;

import java.time.Instant;
import java.util.List;

/**
 * A course as everybody may see it: what it is about, titles of what is in it, and when one can take part. No content.
 *
 * @param endorser who vouches for it; {@code null} where nobody had to
 * @param origin the course it carries on; {@code null} for none
 * @param offspring published courses that carry it on
 * @param offerings those one can get into, soonest first
 * @param finished how many were taught to their end
 * @param teaches whether who looks is in its team
 * @param authors whether who looks may change it
 */
public record CoursePageSheet(Long id, CourseState state, CourseFacts facts, Instant publishedAt, String endorser, Lineage origin, List<Lineage> offspring,
        List<TeamRow> teachers, OutlineSheet syllabus, List<OfferingRow> offerings, long finished, boolean teaches, boolean authors) {

    /** Another course this one is related to. */
    public record Lineage(Long id, String title) {}

    /** @return minutes all activities take together, as far as their authors said */
    public int minutes() {
        return syllabus.units().stream().flatMap(unit -> unit.activities().stream())
            .filter(activity -> activity.minutes() != null).mapToInt(OutlineSheet.ActivityRow::minutes).sum();
    }

    /** @return whether an offering asks for an entrance test */
    public boolean entranceTest() {
        return offerings.stream().anyMatch(OfferingRow::entranceTest);
    }
}
