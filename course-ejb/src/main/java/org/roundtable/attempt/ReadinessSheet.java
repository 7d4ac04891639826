package org.roundtable.attempt;

import java.util.List;
import org.roundtable.assessment.TestWindow;

/** Whether a test is ready for the learners of one offering, line by line. */
public record ReadinessSheet(TestWindow window, List<Line> lines) {

    /** What has to be looked after before a test opens. */
    public enum What { PUBLISHED, WINDOW, KEYS, TEST_RUN, PAPERS, OVERLAPS, ACCOMMODATIONS }

    /** How it stands: as it should be, to be done, or to be known. */
    public enum State { DONE, TO_DO, KNOW }

    /**
     * One thing to look after.
     *
     * @param arguments what the sentence about it names
     * @param link where to do something about it; {@code null} where there is nothing to do, or not for the caller
     */
    public record Line(What what, State state, List<Object> arguments, String link) {}
}
