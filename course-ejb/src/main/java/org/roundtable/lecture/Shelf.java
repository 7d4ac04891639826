package org.roundtable.lecture;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All that links in the texts of one course can mean. */
public record Shelf(Long course, List<Item> items) {

    /** What stands on it. */
    public enum Kind { LECTURE, MATERIAL, FILE }

    /**
     * One thing on it.
     *
     * @param id of the activity, the material or the file
     * @param title of a material; empty for the others
     */
    public record Item(Kind kind, Long id, String path, String title) {}

    public static final Shelf EMPTY = new Shelf(null, List.of());

    /** @return the pages beside the lectures, by title */
    public List<Item> materials() {
        return items.stream().filter(item -> item.kind() == Kind.MATERIAL).sorted(Comparator.comparing(Item::title)).toList();
    }

    /**
     * @param from path of the text in which the links stand
     * @return which thing a link means
     */
    public Function<String, Optional<Item>> from(String from) {
        if (items.isEmpty()) {
            return link -> Optional.empty();
        }
        Map<String, Item> byPath = items.stream().collect(Collectors.toMap(Item::path, item -> item, (one, other) -> one));
        var paths = new Paths(byPath.keySet());
        return link -> paths.meant(from, link).map(byPath::get);
    }
}
