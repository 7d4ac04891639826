package org.roundtable.shared;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list that may be long.
 *
 * @param rows what is on this page
 * @param total how many there are on all pages
 */
public record Page<T>(List<T> rows, long total) {

    /** @return the same page of something made of each row */
    public <R> Page<R> map(Function<? super T, R> change) {
        return new Page<>(rows.stream().<R>map(change).toList(), total);
    }
}
