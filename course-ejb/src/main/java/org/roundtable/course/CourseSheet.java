package org.roundtable.course;

import java.time.Instant;

/**
 * A course as its team edits it.
 *
 * @param version to be given back when saving
 * @param typed what the caller typed and has not saved yet, {@code null} for nothing
 * @param typedAt when that was
 * @param sentBackBecause why it came back from review, {@code null} unless it did
 */
public record CourseSheet(Long id, int version, CourseState state, CourseFacts facts, String sentBackBecause, TypedFacts typed, Instant typedAt) {

    static CourseSheet of(Course course, KeptTyping kept) {
        return new CourseSheet(course.id(), course.version(), course.state(), course.facts(), course.sentBackBecause(),
            kept == null ? null : kept.typed(), kept == null ? null : kept.savedAt());
    }
}
