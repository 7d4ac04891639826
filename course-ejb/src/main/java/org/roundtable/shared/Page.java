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

    /** @return how many such pages there are, of {@code size} rows each */
    public int pages(int size) {
        return (int) ((total + size - 1) / size);
    }

    /** @return the same page of something made of each row */
    public <R> Page<R> map(Function<? super T, R> change) {
        return new Page<>(rows.stream().<R>map(change).toList(), total);
    }
}
