package org.roundtable.course;

/** What somebody typed about a course, as it stands in the form: perhaps not yet fit to be saved. */
public record TypedFacts(String title, String summary, String description, String language, String level, String licence,
        String attribution, String source, String interests) {

    static final int LONGEST = 1_000_000;

    public TypedFacts {
        if (length(title) + length(summary) + length(description) + length(language) + length(level) + length(licence)
                + length(attribution) + length(source) + length(interests) > LONGEST / 2) {
            throw new Unfit("course.descriptionTooLong");
        }
    }

    private static int length(String text) {
        return text == null ? 0 : text.length();
    }
}
