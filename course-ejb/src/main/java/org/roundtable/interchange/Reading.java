package org.roundtable.interchange;

import java.util.List;

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
}
