package org.roundtable.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A question as a learner meets it: nothing in it tells the key, the weights or the feedback.
 *
 * @param options what may be chosen, in the order of this paper; for true or false the ids {@code true} and {@code false} without a text, since
 *     their words belong to the reader's language; for matching the right-hand sides
 * @param prompts the left-hand sides of a matching
 * @param limitWords words asked for at most in an essay; 0 for no limit
 * @param gaps the gaps of a text, in their order
 * @param files which files are asked for; {@code null} where none are
 */
public record Asked(QuestionType type, RichText stem, RichText guidance, List<Item> options, List<Item> prompts, int limitWords, List<Gap> gaps, FileRules files) {

    /** A gap: its number, whether a number is to be typed, and what may be chosen; where nothing may, something is typed. */
    public record Gap(String id, boolean number, List<Item> options) {}

    /** The stem as safe HTML, with something for each gap where it stands; without gaps, as it is. */
    public String html(Function<Gap, String> gap) {
        return gaps.isEmpty() ? stem.toHtml() : GapMark.replaced(stem.toHtml(), at -> gap.apply(gaps.get(at)));
    }

    /** A part of the question that an answer names by its id. */
    public record Item(String id, RichText text) {}

    /** The view of a content; the same seed gives the same order, so a paper looks the same after a reload. */
    public static Asked of(Content content, long seed) {
        // Random alone gives neighbouring seeds much the same order; the stem keeps questions of one paper apart
        var random = new Random(new SplittableRandom(seed ^ content.stem().text().hashCode()).nextLong());
        if (content instanceof SingleChoice choice) {
            return choosing(choice, items(choice.options()), choice.shuffled(), random);
        } else if (content instanceof MultipleChoice choices) {
            return choosing(choices, items(choices.options()), choices.shuffled(), random);
        } else if (content instanceof TrueFalse statement) {
            return choosing(statement, List.of(new Item(TrueFalse.TRUE, RichText.NONE), new Item(TrueFalse.FALSE, RichText.NONE)), false, random);
        } else if (content instanceof Matching matching) {
            var prompts = matching.prompts().stream().map(p -> new Item(p.id(), p.text())).toList();
            var targets = matching.targets().stream().map(t -> new Item(t.id(), t.text())).toList();
            return new Asked(content.type(), content.stem(), RichText.NONE, shuffled(targets, random), prompts, 0, List.of(), null);
        } else if (content instanceof Ordering order) {
            return choosing(order, order.items().stream().map(i -> new Item(i.id(), i.text())).toList(), true, random);
        } else if (content instanceof Cloze cloze) {
            return new Asked(content.type(), cloze.text(), RichText.NONE, List.of(), List.of(), 0, gaps(cloze, random), null);
        } else if (content instanceof Essay essay) {
            return new Asked(content.type(), content.stem(), essay.guidance(), List.of(), List.of(), essay.limitWords(), List.of(), null);
        } else if (content instanceof FileUpload upload) {
            return new Asked(content.type(), content.stem(), upload.guidance(), List.of(), List.of(), 0, List.of(), upload.files());
        }
        return choosing(content, List.of(), false, random);
    }

    /** As a page or a player reads it. */
    public String json() {
        return Json.write(this);
    }

    private static Asked choosing(Content content, List<Item> options, boolean shuffle, Random random) {
        return new Asked(content.type(), content.stem(), RichText.NONE, shuffle ? shuffled(options, random) : options, List.of(), 0, List.of(), null);
    }

    private static List<Gap> gaps(Cloze cloze, Random random) {
        return IntStream.range(0, cloze.fields().size()).mapToObj(at -> {
            var part = cloze.fields().get(at).part();
            var options = part instanceof SingleChoice choice ? items(choice.options()) : List.<Item>of();
            return new Gap(Cloze.id(at), part instanceof Numeric, part instanceof SingleChoice choice && choice.shuffled() ? shuffled(options, random) : options);
        }).toList();
    }

    private static List<Item> items(List<Option> options) {
        return options.stream().map(o -> new Item(o.id(), o.text())).toList();
    }

    private static List<Item> shuffled(List<Item> items, Random random) {
        var order = new ArrayList<>(items);
        Collections.shuffle(order, random);
        return List.copyOf(order);
    }
}
