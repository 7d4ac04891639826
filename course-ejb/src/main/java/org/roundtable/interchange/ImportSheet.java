package org.roundtable.interchange;

import java.util.List;
import java.util.Map;

/**
 * The report on a file of questions, one page of it.
 *
 * @param confirmed whether its questions are in the bank already; then there are no rows any more
 * @param taken how many were taken once confirmed
 * @param fates how many things come to which fate
 * @param remarks what concerns the file as a whole
 * @param shown the fate the rows are narrowed to; {@code null} for all
 */
public record ImportSheet(Long id, Long course, String courseTitle, String name, boolean confirmed, int taken, Map<Fate, Long> fates, List<Remark> remarks,
        Fate shown, List<FoundRow> rows, int page, int pages) {

    /** Things on one page of a report. */
    public static final int SIZE = 25;

    /** How many come to a fate. */
    public long count(Fate fate) {
        return fates.getOrDefault(fate, 0L);
    }

    /** How many questions will be taken. */
    public long coming() {
        return count(Fate.READY) + count(Fate.DRAFT);
    }
}
