package org.roundtable.appeal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** All that a learner has appealed in one offering. */
record OwnAppeals(List<Sent> sent) {

    /**
     * One of them.
     *
     * @param slot where the answer stands on the paper of its attempt
     * @param place which of their appeals it uses up; {@code null} where it was given back or is rehearsed
     */
    record Sent(Long attempt, int slot, AppealState state, Integer place) {}

    /** @return those against marks of one attempt, by where the answer stands on its paper */
    Map<Integer, AppealState> against(Long attempt) {
        return sent.stream().filter(one -> one.attempt.equals(attempt)).collect(Collectors.toMap(Sent::slot, Sent::state));
    }

    /** @return how many more they may have open or turned down */
    int left() {
        return Math.max(0, Appeal.MOST - (int) sent.stream().map(Sent::place).filter(Objects::nonNull).count());
    }
}
