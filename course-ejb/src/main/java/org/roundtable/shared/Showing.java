package org.roundtable.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * How a text is shown.
 *
 * @param audience who reads it
 * @param links where a relative path leads; what leads nowhere is shown as words without a link
 * @param words the sentence for a key such as {@code markup.solution}
 * @param topHeading the highest heading the text may have on its page
 * @param anchors whether headings get ids, which they may only where the text is alone on its page
 */
public record Showing(Audience audience, Function<String, Optional<String>> links, UnaryOperator<String> words, int topHeading, boolean anchors) {

    /** A text among others on a page, with no files of its own: a question, a reply. */
    public static Showing snippet() {
        return new Showing(Audience.LEARNERS, path -> Optional.empty(), Showing::lastWord, 3, false);
    }

    /** The one article of its page. */
    public static Showing article(Audience audience, Function<String, Optional<String>> links, UnaryOperator<String> words) {
        return new Showing(audience, links, words, 2, true);
    }

    /** The same with files: where a relative path leads. */
    public Showing with(Function<String, Optional<String>> links) {
        return new Showing(audience, links, words, topHeading, anchors);
    }

    private static String lastWord(String key) {
        var word = key.substring(key.lastIndexOf('.') + 1);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
