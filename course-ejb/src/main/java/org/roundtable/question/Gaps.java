package org.roundtable.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/** Collects what a content still lacks. */
final class Gaps {

    private final List<String> found = new ArrayList<>();

    static Gaps in(Content content) {
        return new Gaps().when(content.stem().isBlank(), "question.gap.stem");
    }

    Gaps when(boolean missing, String key) {
        if (missing) {
            found.add(key);
        }
        return this;
    }

    Gaps inOptions(List<Option> options) {
        return when(options.size() < 2, "question.gap.twoOptions")
            .when(options.stream().anyMatch(o -> o.text().isBlank()), "question.gap.blankOption")
            .when(repeated(options, o -> o.text().text()) || repeated(options, Option::id), "question.gap.sameOptions")
            .when(options.stream().noneMatch(Option::earns), "question.gap.noRightOption");
    }

    static <T> boolean repeated(List<T> parts, Function<T, String> by) {
        var seen = new HashSet<String>();
        return parts.stream().map(by).anyMatch(text -> !seen.add(text));
    }

    List<String> list() {
        return List.copyOf(found);
    }
}
