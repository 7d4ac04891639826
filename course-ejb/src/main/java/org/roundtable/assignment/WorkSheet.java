package org.roundtable.assignment;

import java.util.List;

/**
 * What a learner has before them: what is asked for, their draft, what they handed in, what was said of it.
 *
 * @param asked {@code null} while the state is not readable
 * @param saved state of the draft; the next save names its revision
 * @param files in the draft
 * @param handIns the latest first
 * @param changed whether the draft differs from the latest hand-in
 * @param feedback {@code null} until it is released
 */
public record WorkSheet(WorkPlace place, WorkState state, Deadline deadline, WorkFacts asked, String draft, DraftReceipt saved, List<FileRow> files,
        List<HandInRow> handIns, boolean changed, Feedback feedback) {

    public boolean handedIn() {
        return !handIns.isEmpty();
    }

    public HandInRow latest() {
        return handIns.get(0);
    }
}
