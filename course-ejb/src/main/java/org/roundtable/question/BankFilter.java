package org.roundtable.question;

import java.util.Set;

/**
 * What one looks for in a bank; each wish may be {@code null} or empty.
 *
 * @param words words that stand in title, text, tags or category
 * @param state without it, everything but what is retired
 */
public record BankFilter(String words, QuestionType type, QuestionState state, String tag, BankOrder order) {

    /** Everything but what is retired, the latest change first. */
    public static final BankFilter ALL = new BankFilter(null, null, null, null, null);

    public BankFilter {
        order = order == null ? BankOrder.CHANGED : order;
    }

    /** Whether anything is looked for at all. */
    public boolean isNarrow() {
        return words != null && !words.isBlank() || type != null || state != null || tag != null && !tag.isBlank();
    }

    Wishes wishes(Long course) {
        return Wishes.in(course).words(words).types(type == null ? Set.of() : Set.of(type)).tags(tag == null || tag.isBlank() ? Set.of() : Set.of(tag))
            .stateOrLive(state);
    }
}
