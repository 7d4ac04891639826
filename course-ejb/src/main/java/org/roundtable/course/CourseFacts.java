package org.roundtable.course;

import java.util.Set;
import java.util.TreeSet;

/**
 * What is said about a course.
 *
 * @param summary one or two sentences for the catalogue, plain text
 * @param description Markdown
 * @param language BCP 47 tag
 * @param licence SPDX identifier or name, such as {@code CC-BY-4.0}
 * @param attribution who must be named, where the course or parts of it come from others; may be {@code null}
 * @param source where it comes from; may be {@code null}
 */
public record CourseFacts(String title, String summary, String description, String language, Level level, String licence,
        String attribution, String source, Set<String> interests) {

    public CourseFacts {
        title = title == null ? "" : title.strip();
        summary = summary == null ? "" : summary.strip();
        description = description == null ? "" : description;
        interests = new TreeSet<>(interests);
        if (title.isEmpty() || title.length() > 200) {
            throw new Unfit("course.titleNeeded");
        }
        if (summary.length() > 500) {
            throw new Unfit("course.summaryTooLong");
        }
    }
}
