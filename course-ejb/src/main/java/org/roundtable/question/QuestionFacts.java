package org.roundtable.question;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How a question is found again. It holds for all versions.
 *
 * @param objective what a learner shows who answers it; baseline and exam are compared by it
 * @param difficulty may be {@code null}
 * @param tags lower case, at most 20
 */
public record QuestionFacts(String title, String category, String objective, Difficulty difficulty, Set<String> tags) {

    /** Nothing said yet. */
    public static final QuestionFacts NONE = new QuestionFacts("", "", "", null, Set.of());

    private static final int LONGEST = 200;
    private static final int LONGEST_TAG = 40;
    private static final int MOST_TAGS = 20;

    public QuestionFacts {
        title = fit(title, "question.titleTooLong");
        category = fit(category, "question.categoryTooLong");
        objective = fit(objective, "question.objectiveTooLong");
        tags = plain(tags);
    }

    /** Tags as typed, parted by commas. */
    public static Set<String> tags(String typed) {
        return typed == null ? Set.of() : plain(List.of(typed.split("[,;\\n]+", MOST_TAGS * 5)));
    }

    private static Set<String> plain(Collection<String> tags) {
        var plain = tags.stream().map(tag -> tag.replace("\0", "").strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT)).filter(tag -> !tag.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
        if (plain.size() > MOST_TAGS || plain.stream().anyMatch(tag -> tag.length() > LONGEST_TAG)) {
            throw new UnfitQuestion("question.tagsTooMany", MOST_TAGS, LONGEST_TAG);
        }
        return Collections.unmodifiableSet(plain);
    }

    private static String fit(String text, String refusal) {
        var fit = text == null ? "" : text.replace("\0", "").strip();
        if (fit.length() > LONGEST) {
            throw new UnfitQuestion(refusal, LONGEST);
        }
        return fit;
    }
}
