package org.roundtable.appeal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.roundtable.attempt.ResultSheet;

/** A result, and what its learner can do, and has done, about each of its marks. */
public record OwnResult(ResultSheet sheet, List<Row> rows) {

    static OwnResult of(ResultSheet sheet, Map<Integer, AppealState> sent, Set<Integer> free) {
        return new OwnResult(sheet, sheet.answers().stream().map(line -> new Row(line, sent.get(line.slot()), free.contains(line.slot()))).toList());
    }

    /**
     * One question with what was answered.
     *
     * @param appeal how far the appeal against its mark is; {@code null} where none was sent
     * @param free whether its mark can be appealed now
     */
    public record Row(ResultSheet.Line line, AppealState appeal, boolean free) {}
}
