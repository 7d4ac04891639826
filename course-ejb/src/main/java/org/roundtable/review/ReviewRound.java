package org.roundtable.review;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import org.roundtable.assignment.Assignment;
import org.roundtable.course.Offering;
import org.roundtable.rubric.Rubric;

/** The time in which the authors of one assignment review one another in one offering, and how much of it is asked. */
@Entity
public class ReviewRound {

    @Id @GeneratedValue private Long id;
    @Version private int version;
    @ManyToOne(optional = false, fetch = LAZY) private Assignment assignment;
    @ManyToOne(optional = false, fetch = LAZY) private Offering offering;
    private int must;
    private int need;
    @Column(length = 1_000_000) private String rubric;
    private Instant opens;
    private Instant until;
    private Instant closedAt;

    protected ReviewRound() {}

    /** @param opens from when on; what is past, or {@code null}, is now */
    ReviewRound(Assignment assignment, Offering offering, RoundFacts facts, Instant opens, Instant now) {
        this.assignment = assignment;
        this.offering = offering;
        this.must = facts.must();
        this.need = facts.need();
        this.rubric = facts.rubric().lines();
        this.opens = opens == null || opens.isBefore(now) ? now : opens;
        this.until = facts.until();
        if (!until.isAfter(this.opens)) {
            throw new Unfit("review.untilTooEarly");
        }
    }

    /** Closes it before its time; once it is closed, nothing changes. */
    void close(Instant now) {
        if (state(now) == RoundState.COMING) {
            throw new Unfit("review.notOpenYet");
        }
        if (state(now) == RoundState.OPEN) {
            closedAt = now;
        }
    }

    RoundState state(Instant now) {
        if (now.isBefore(opens)) {
            return RoundState.COMING;
        }
        return closedAt == null && now.isBefore(until) ? RoundState.OPEN : RoundState.CLOSED;
    }

    void expectOpen(Instant now) {
        if (state(now) != RoundState.OPEN) {
            throw new Unfit(state(now) == RoundState.COMING ? "review.notOpenYet" : "review.closedAlready");
        }
    }

    AllocationPolicy policy() {
        return new AllocationPolicy(must, need);
    }

    public Long id() {
        return id;
    }

    public Assignment assignment() {
        return assignment;
    }

    public Offering offering() {
        return offering;
    }

    public RoundFacts facts() {
        return new RoundFacts(must, need, until, Rubric.read(rubric));
    }

    Instant opens() {
        return opens;
    }

    /** @return when it closed or closes */
    Instant closes() {
        return closedAt == null ? until : closedAt;
    }
}
