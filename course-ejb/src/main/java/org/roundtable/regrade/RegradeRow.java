package org.roundtable.regrade;

import java.time.Instant;
import org.roundtable.attempt.Treatment;

/**
 * One decision that was made or taken back, and how far the marking is.
 *
 * @param revertible whether it still stands
 * @param doneAt {@code null} while attempts are being marked
 */
public record RegradeRow(Long ruling, Long version, String question, Treatment treatment, boolean undo, String reason, String by, Instant at, int ahead, int done, int changed,
        Instant doneAt, boolean revertible) {

    static RegradeRow of(Regrade regrade) {
        var ruling = regrade.ruling();
        return new RegradeRow(ruling.id(), ruling.questionVersion().id(), ruling.questionVersion().question().name(), ruling.treatment(), regrade.undo(), regrade.reason(),
            (regrade.undo() ? ruling.revertedBy() : ruling.by()).displayName(), regrade.askedAt(), regrade.ahead(), regrade.done(), regrade.changed(), regrade.appliedAt(),
            !regrade.undo() && ruling.standing());
    }
}
