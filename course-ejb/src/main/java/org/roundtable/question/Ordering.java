package org.roundtable.question;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Items are to be put into their right order.
 *
 * @param items in the right order
 */
public record Ordering(RichText stem, List<Item> items, ScoringMode mode, RichText feedback, RichText hint) implements Content {

    /** More than these nobody can keep in view. */
    static final int MOST = 30;

    /** What is moved; its id stays the same from version to version and says nothing about its place. */
    public record Item(String id, RichText text) {

        public Item {
            text = RichText.orNone(text);
            id = id == null || id.isBlank() ? OpaqueId.of(text.text()) : id;
        }
    }

    public Ordering {
        stem = RichText.orNone(stem);
        items = items == null ? List.of() : List.copyOf(items);
        mode = mode == null ? ScoringMode.PROPORTIONAL : mode;
        feedback = RichText.orNone(feedback);
        hint = RichText.orNone(hint);
    }

    @Override
    public QuestionType type() {
        return QuestionType.ORDERING;
    }

    @Override
    public List<String> gaps() {
        return Gaps.in(this)
            .when(items.size() < 2, "question.gap.twoItems")
            .when(items.size() > MOST, "question.gap.manyItems")
            .when(items.stream().anyMatch(i -> i.text().isBlank()), "question.gap.blankItem")
            .when(Gaps.repeated(items, Item::id) || Gaps.repeated(items, i -> i.text().text()), "question.gap.sameItems")
            .list();
    }

    /** A few of the items in an order are an answer too, each at most once. */
    @Override
    public boolean admits(Answer answer) {
        return answer instanceof Answer.Order order
            && new HashSet<>(order.items()).size() == order.items().size()
            && items.stream().map(Item::id).collect(Collectors.toSet()).containsAll(order.items());
    }
}
