package org.roundtable.assignment;

import org.roundtable.course.Activity;

/**
 * What an author has before them.
 *
 * @param facts {@code null} where nothing is asked yet
 * @param version to be named when storing, so that two authors do not overwrite one another
 */
public record SettingSheet(Long course, String courseTitle, Long activity, String title, WorkFacts facts, int version) {

    static SettingSheet of(Activity activity, Assignment assignment) {
        return new SettingSheet(activity.course().id(), activity.course().title(), activity.id(), activity.title(),
            assignment == null ? null : assignment.facts(), assignment == null ? 0 : assignment.version() + 1);
    }
}
