package org.roundtable.interchange;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was found in one file.
 *
 * @param remarks what concerns the file as a whole
 */
public record Reading(List<Found> found, List<Remark> remarks) {

    public Reading {
        found = List.copyOf(found);
        remarks = List.copyOf(remarks);
    }

    /** How many things came to this. */
    public long count(Fate fate) {
        return found.stream().filter(f -> f.fate() == fate).count();
    }

    /** As JSON, each content once. */
    Set<String> contents() {
        return found.stream().filter(Found::taken).map(f -> f.content().json()).collect(Collectors.toSet());
    }

    /** The same, where nothing is taken that is known already or comes a second time. */
    Reading without(Set<String> known) {
        var lines = new HashMap<String, Integer>();
        return new Reading(found.stream().map(f -> {
            if (!f.taken()) {
                return f;
            }
            var json = f.content().json();
            var first = lines.putIfAbsent(json, f.from());
            return known.contains(json) ? f.known(Remark.of("interchange.known"))
                : first != null ? f.known(Remark.of("interchange.sameAsLine", first)) : f;
        }).toList(), remarks);
    }
}
