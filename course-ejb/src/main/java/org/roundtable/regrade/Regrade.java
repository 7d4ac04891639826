package org.roundtable.regrade;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.roundtable.attempt.Ruling;

/** The marking anew that a ruling, or its being reverted, asks for: how far it is, and whether it is done. */
@Entity
public class Regrade {

    /** Whatever was being settled when it was decided is settled by then, and looked for once more. */
    static final Duration SETTLED = Duration.ofMinutes(6);

    @Id @GeneratedValue private Long id;
    @Version private int version;
    @ManyToOne(optional = false, fetch = LAZY) private Ruling ruling;
    private boolean undo;
    private Instant askedAt;
    private int ahead;
    private int done;
    private int changed;
    private Instant appliedAt;
    private Instant sweptAt;

    protected Regrade() {}

    Regrade(Ruling ruling, boolean undo, int ahead, Instant now) {
        this.ruling = ruling;
        this.undo = undo;
        this.ahead = ahead;
        this.askedAt = now;
    }

    /** A page of attempts is marked anew. */
    void marked(int attempts, int changed) {
        this.done += attempts;
        this.ahead = Math.max(ahead, done);
        this.changed += changed;
    }

    /** Nothing is left to mark anew. */
    void finish(Instant now) {
        if (appliedAt == null) {
            appliedAt = now;
        }
        if (!now.isBefore(askedAt.plus(SETTLED))) {
            sweptAt = now;
        }
    }

    Long id() {
        return id;
    }

    Ruling ruling() {
        return ruling;
    }

    boolean undo() {
        return undo;
    }

    Instant askedAt() {
        return askedAt;
    }

    int ahead() {
        return ahead;
    }

    int done() {
        return done;
    }

    int changed() {
        return changed;
    }

    /** @return {@code null} while the job has not come to its end */
    Instant appliedAt() {
        return appliedAt;
    }

    /** @return why it was decided, or reverted */
    String reason() {
        return undo ? ruling.revertReason() : ruling.reason();
    }

    /** @return who decided, or reverted */
    Long by() {
        return undo ? ruling.revertedBy().id() : ruling.by().id();
    }
}
