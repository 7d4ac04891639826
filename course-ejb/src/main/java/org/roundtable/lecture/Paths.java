package org.roundtable.lecture;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The paths of all that a course holds, as if it were a folder, and which of them a link means. Links are written from
 * the text they stand in, with or without an ending; a name that is there once is found wherever it is, because the
 * tools such courses come from lay all pages side by side.
 */
public final class Paths {

    private static final String TWICE = "";

    private final Set<String> all;
    private final Map<String, String> byName = new HashMap<>();

    public Paths(Collection<String> paths) {
        all = new HashSet<>(paths);
        all.forEach(path -> byName.merge(name(path), path, (one, other) -> TWICE));
    }

    /**
     * @param from path of the text that holds the link
     * @return the path it means, nothing where there is none
     */
    public Optional<String> meant(String from, String link) {
        return resolved(from, link).flatMap(path -> forms(path).filter(all::contains).findFirst()
            .or(() -> forms(name(path)).map(byName::get).filter(found -> found != null && !found.equals(TWICE)).findFirst()));
    }

    private static Stream<String> forms(String path) {
        var bare = path.endsWith(".html") ? path.substring(0, path.length() - 5) : path;
        return Stream.of(path, bare + ".md", bare + ".Rmd");
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Without dots; nothing where they lead out of the course. */
    private static Optional<String> resolved(String from, String link) {
        var parts = new ArrayDeque<String>();
        var path = link.startsWith("/") ? link : from.substring(0, from.lastIndexOf('/') + 1) + link;
        for (var part : path.split("[/?]")) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("/", parts));
    }
}
