package org.roundtable.network;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Something members share a liking for: a few words in lower case. */
public record Interest(String tag) {

    static final int MOST = 20;

    public Interest {
        tag = Text.line(tag, 1, 40, "network.interestUnfit").toLowerCase(Locale.ROOT);
    }

    /** @return the tags in a line such as {@code "Fractions, reading aloud"}, each once */
    public static Set<String> tags(String typed) {
        if (typed == null || typed.isBlank()) {
            return Set.of();
        }
        if (typed.length() > 1000) {
            throw new Unfit("network.interestsTooMany", MOST);
        }
        var tags = Arrays.stream(typed.split("[,;\\n\\r]+")).filter(part -> !part.isBlank())
            .map(part -> new Interest(part.strip().replaceFirst("^#", "")).tag()).collect(Collectors.toCollection(TreeSet::new));
        if (tags.size() > MOST) {
            throw new Unfit("network.interestsTooMany", MOST);
        }
        return tags;
    }
}
