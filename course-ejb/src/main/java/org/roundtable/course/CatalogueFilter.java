package org.roundtable.course;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.roundtable.shared.Clean;

/**
 * What somebody looks for in the catalogue. What is {@code null} or empty does not narrow it.
 *
 * @param words each of which must be in the title, the summary or the name of a teacher
 * @param entrance whether there must, or must not, be an entrance test
 */
public record CatalogueFilter(String words, String interest, String language, Level level, Starts starts, boolean placesLeft, Boolean entrance) {

    public static final CatalogueFilter EVERYTHING = new CatalogueFilter(null, null, null, null, null, false, null);
    private static final int MOST_WORDS = 8;

    /** How soon an offering has to start. */
    public enum Starts {
        WITHIN_A_MONTH(30), WITHIN_THREE_MONTHS(91);

        private final int days;

        Starts(int days) {
            this.days = days;
        }

        Duration ahead() {
            return Duration.ofDays(days);
        }
    }

    public CatalogueFilter {
        words = Clean.line(words);
        interest = Clean.line(interest).toLowerCase(Locale.ROOT);
        language = Clean.line(language);
    }

    /** @return the words as patterns for {@code like … escape '!'} */
    List<String> patterns() {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split(" ")).filter(word -> !word.isEmpty()).limit(MOST_WORDS)
            .map(word -> "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%").toList();
    }

    /** @return whether only courses with an offering that fits are wanted */
    boolean asksForOffering() {
        return starts != null || placesLeft || entrance != null;
    }
}
