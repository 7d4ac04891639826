package org.roundtable.course;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.roundtable.shared.Clean;

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

    public static final int MOST_INTERESTS = 12;

    public CourseFacts {
        title = Clean.line(title);
        summary = Clean.line(summary);
        description = Clean.text(description);
        language = Clean.line(language);
        licence = Clean.line(licence);
        attribution = orNull(Clean.text(attribution));
        source = orNull(Clean.line(source));
        interests = tidy(interests);
        require(!title.isEmpty() && title.length() <= 200, "course.titleNeeded");
        require(summary.length() <= 500, "course.summaryTooLong");
        require(description.length() <= 200_000, "course.descriptionTooLong");
        require(language.length() <= 10 && !Locale.forLanguageTag(language).getLanguage().isEmpty(), "course.languageNeeded");
        require(level != null, "course.levelNeeded");
        require(!licence.isEmpty() && licence.length() <= 60, "course.licenceNeeded");
        require(attribution == null || attribution.length() <= 1000, "course.attributionTooLong");
        require(source == null || source.length() <= 500, "course.sourceTooLong");
        require(interests.size() <= MOST_INTERESTS && interests.stream().allMatch(interest -> interest.length() <= 40), "course.tooManyInterests");
    }

    private static Set<String> tidy(Set<String> interests) {
        var tidy = new TreeSet<String>();
        interests.stream().map(Clean::line).map(interest -> interest.toLowerCase(Locale.ROOT)).filter(interest -> !interest.isEmpty()).forEach(tidy::add);
        return tidy;
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private static void require(boolean fit, String messageKey) {
        if (!fit) {
            throw new Unfit(messageKey);
        }
    }
}
