package org.roundtable.assignment;

import java.time.Instant;
import java.util.List;

/** One hand-in, as learner and marker see it. */
public record HandInRow(int number, Instant at, boolean late, String text, List<FileRow> files) {

    static HandInRow of(HandIn handIn) {
        return new HandInRow(handIn.number(), handIn.at(), handIn.late(), handIn.text(), FileRow.of(handIn.files()));
    }
}
