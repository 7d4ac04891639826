package org.roundtable.network;

import java.time.Duration;
import org.roundtable.shared.RuleBroken;

/** Tried too often; the right password is refused too until the wait is over. */
public class TooManyTries extends RuleBroken {

    TooManyTries(Duration wait) {
        super("network.tooManyTries", Math.max(1, wait.plusSeconds(59).toMinutes()));
    }
}
