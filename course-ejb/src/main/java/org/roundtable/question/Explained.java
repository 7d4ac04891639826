package org.roundtable.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An answer laid beside the key, in words: for results and for markers, never before the answer is in.
 *
 * @param given what was answered, one entry for each part; empty when blank
 * @param right what would have been right
 * @param feedback what the author says to this answer, the general feedback last
 * @param parts each gap of a text with gaps; empty otherwise
 */
public record Explained(List<RichText> given, List<RichText> right, List<RichText> feedback, List<Part> parts) {

    /**
     * One gap.
     *
     * @param given blank where it was left open
     * @param share what it earned, from 0 to 1; {@code null} where that may not be seen
     */
    public record Part(int number, RichText given, List<RichText> right, BigDecimal share, RichText feedback) {}

    /** For true or false the words are the ids {@code true} and {@code false}: the page says them in the reader's language. */
    public static Explained of(Content content, Answer answer) {
        var feedback = new ArrayList<>(feedback(content, answer));
        feedback.add(content.feedback());
        feedback.removeIf(RichText::isBlank);
        return new Explained(given(content, answer), right(content), List.copyOf(feedback), parts(content, answer));
    }

    /** As much of it as may be seen. */
    public Explained showing(boolean given, boolean right, boolean correctness, boolean feedback) {
        return new Explained(given ? this.given : List.of(), right ? this.right : List.of(), feedback ? this.feedback : List.of(),
            parts.stream().map(p -> new Part(p.number(), given ? p.given() : RichText.NONE, right ? p.right() : List.of(), correctness ? p.share() : null,
                feedback ? p.feedback() : RichText.NONE)).toList());
    }

    private static List<Part> parts(Content content, Answer answer) {
        if (!(content instanceof Cloze cloze)) {
            return List.of();
        }
        var filled = answer instanceof Answer.Filled f && content.admits(f) ? f : new Answer.Filled(Map.of());
        return IntStream.range(0, cloze.fields().size()).mapToObj(at -> {
            var part = cloze.fields().get(at).part();
            var one = cloze.answered(filled, at);
            return new Part(at + 1, first(given(part, one)), right(part), Scoring.score(part, one).fraction(), first(feedback(part, one)));
        }).toList();
    }

    private static RichText first(List<RichText> texts) {
        return texts.stream().findFirst().orElse(RichText.NONE);
    }

    private static List<RichText> given(Content content, Answer answer) {
        if (answer instanceof Answer.Choice choice && content instanceof SingleChoice c) {
            return c.options().stream().filter(o -> o.id().equals(choice.option())).map(Option::text).toList();
        } else if (answer instanceof Answer.Choice choice && !choice.isBlank()) {
            return List.of(RichText.plain(choice.option()));
        } else if (answer instanceof Answer.Choices choices && content instanceof MultipleChoice c) {
            return c.options().stream().filter(o -> choices.options().contains(o.id())).map(Option::text).toList();
        } else if (answer instanceof Answer.Number number && !number.isBlank()) {
            return List.of(RichText.plain(number.typed()));
        } else if (answer instanceof Answer.Text text && !text.isBlank()) {
            return List.of(RichText.plain(text.typed()));
        } else if (answer instanceof Answer.Files files) {
            return files.files().stream().map(file -> RichText.plain(file.name())).toList();
        } else if (answer instanceof Answer.Pairs pairs && content instanceof Matching c) {
            return c.prompts().stream().filter(p -> pairs.chosen().containsKey(p.id())).map(p -> pair(c, p, pairs.chosen().get(p.id()))).toList();
        } else if (answer instanceof Answer.Order order && content instanceof Ordering c) {
            var texts = c.items().stream().collect(Collectors.toMap(Ordering.Item::id, Ordering.Item::text, (one, same) -> one));
            return order.items().stream().filter(texts::containsKey).map(texts::get).toList();
        } else if (answer instanceof Answer.Filled filled && content instanceof Cloze c) {
            return IntStream.range(0, c.fields().size()).boxed()
                .flatMap(at -> given(c.fields().get(at).part(), c.answered(filled, at)).stream().map(text -> numbered(at, text.toWords()))).toList();
        }
        return List.of();
    }

    private static List<RichText> right(Content content) {
        if (content instanceof SingleChoice c) {
            return c.options().stream().filter(o -> Weight.isWhole(o.weight())).map(Option::text).toList();
        } else if (content instanceof MultipleChoice c) {
            return c.options().stream().filter(Option::earns).map(Option::text).toList();
        } else if (content instanceof TrueFalse c) {
            return List.of(RichText.plain(String.valueOf(c.truth())));
        } else if (content instanceof ShortText c) {
            return c.accepted().stream().filter(a -> Weight.isWhole(a.weight())).map(a -> RichText.plain(a.text())).toList();
        } else if (content instanceof Numeric c) {
            return c.accepted().stream().filter(a -> Weight.isWhole(a.weight())).map(a -> RichText.plain(a.inWords() + c.units().behind())).toList();
        } else if (content instanceof Matching c) {
            return c.prompts().stream().map(p -> pair(c, p, p.target())).toList();
        } else if (content instanceof Ordering c) {
            return c.items().stream().map(Ordering.Item::text).toList();
        } else if (content instanceof Cloze c) {
            return IntStream.range(0, c.fields().size())
                .mapToObj(at -> numbered(at, right(c.fields().get(at).part()).stream().map(RichText::toWords).collect(Collectors.joining(" | ")))).toList();
        }
        return List.of();
    }

    private static List<RichText> feedback(Content content, Answer answer) {
        if (answer.isBlank() || !content.admits(answer)) {
            return List.of();
        } else if (content instanceof SingleChoice c) {
            return c.options().stream().filter(o -> o.id().equals(((Answer.Choice) answer).option())).map(Option::feedback).toList();
        } else if (content instanceof MultipleChoice c) {
            return c.options().stream().filter(o -> ((Answer.Choices) answer).options().contains(o.id())).map(Option::feedback).toList();
        } else if (content instanceof TrueFalse c) {
            return List.of(((Answer.Choice) answer).option().equals(TrueFalse.TRUE) ? c.whenTrue() : c.whenFalse());
        } else if (content instanceof ShortText c) {
            return best(c.accepted().stream().filter(a -> Scoring.matches(c, a, (Answer.Text) answer)).toList(), AcceptedText::weight)
                .map(a -> List.of(a.feedback())).orElse(List.of());
        } else if (content instanceof Numeric c) {
            return List.of(best(Nearness.of(c, (Answer.Number) answer).accepted(), AcceptedNumber::weight).map(AcceptedNumber::feedback).orElse(c.otherwise()));
        }
        return List.of();
    }

    private static <T> Optional<T> best(List<T> accepted, Function<T, BigDecimal> weight) {
        return accepted.stream().max(Comparator.comparing(weight));
    }

    private static RichText numbered(int at, String words) {
        return RichText.plain("[" + (at + 1) + "] " + words);
    }

    private static RichText pair(Matching content, Matching.Prompt prompt, String target) {
        var right = content.targets().stream().filter(t -> t.id().equals(target)).map(t -> t.text().text()).collect(Collectors.joining());
        return new RichText(prompt.text().format(), prompt.text().text() + " → " + right);
    }
}
