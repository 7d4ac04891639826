package org.roundtable.assignment;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.roundtable.network.Member;

/** What the team says of one submission. One marker at a time holds it, for a while; there from the first hand-in on. */
@Entity
public class WorkMark {

    static final Duration HOLD = Duration.ofMinutes(30);
    static final int LONGEST_COMMENT = 20_000;

    @Id @GeneratedValue private Long id;
    @Version private int version;
    @ManyToOne(optional = false, fetch = LAZY) private Submission submission;
    @ManyToOne(fetch = LAZY) private Member heldBy;
    private Instant heldUntil;
    private String draftPoints;
    @Column(length = 1_000_000) private String draftComment;
    private long revision;
    private BigDecimal points;
    @Column(length = 1_000_000) private String comment;
    private Integer markedNumber;
    @ManyToOne(fetch = LAZY) private Member markedBy;
    private Instant markedAt;
    private Instant releasedAt;

    protected WorkMark() {}

    WorkMark(Submission submission) {
        this.submission = submission;
    }

    /** @throws HeldByAnother while somebody else marks it */
    void hold(Member by, Instant now) {
        holder(now).filter(holder -> holder != by && !holder.id().equals(by.id())).ifPresent(holder -> {
            throw new HeldByAnother(holder.displayName());
        });
        heldBy = by;
        heldUntil = now.plus(HOLD);
    }

    /** @return who is marking it at {@code now} */
    Optional<Member> holder(Instant now) {
        return Optional.ofNullable(heldBy).filter(holder -> now.isBefore(heldUntil));
    }

    void letGo(Member by) {
        if (heldBy != null && heldBy.id().equals(by.id())) {
            free();
        }
    }

    /** @return whether it is kept; as with a learner's draft, a stale tab overwrites nothing */
    boolean draft(String points, String comment, long seen, Member by, Instant now) {
        hold(by, now);
        limit(comment);
        if (points.equals(draftPoints) && comment.equals(draftComment)) {
            return true;
        }
        if (seen != revision) {
            return false;
        }
        draftPoints = points.length() > 20 ? points.substring(0, 20) : points;
        draftComment = comment;
        revision++;
        return true;
    }

    /** @param number the hand-in the marker has read */
    void mark(BigDecimal points, String comment, int number, Member by, Instant now) {
        hold(by, now);
        limit(comment);
        submission.assignment().allow(points);
        if (number != submission.handIns()) {
            throw new NewerHandIn();
        }
        this.points = points;
        this.comment = comment;
        markedNumber = number;
        markedBy = by;
        markedAt = now;
        draftPoints = null;
        draftComment = null;
        revision++;
        free();
    }

    /** Whether exactly this was said already. */
    boolean says(BigDecimal points, String comment, int number) {
        return marked() && points != null && points.compareTo(this.points) == 0 && comment.equals(this.comment) && number == markedNumber;
    }

    /** The learner has handed in again: what was said of the last one becomes a draft. */
    void askAgain() {
        if (releasedAt != null) {
            throw new AlreadyMarked();
        }
        if (markedAt != null) {
            draftPoints = points.stripTrailingZeros().toPlainString();
            draftComment = comment;
            points = null;
            comment = null;
            markedNumber = null;
            markedBy = null;
            markedAt = null;
            revision++;
        }
    }

    private void free() {
        heldBy = null;
        heldUntil = null;
    }

    private static void limit(String comment) {
        if (comment.length() > LONGEST_COMMENT) {
            throw new Unfit("assignment.commentTooLong", LONGEST_COMMENT);
        }
    }

    public Long id() {
        return id;
    }

    public Submission submission() {
        return submission;
    }

    public boolean marked() {
        return markedAt != null;
    }

    public BigDecimal points() {
        return points;
    }

    public BigDecimal percent() {
        return submission.assignment().percent(points);
    }

    String comment() {
        return comment;
    }

    Instant markedAt() {
        return markedAt;
    }

    Member markedBy() {
        return markedBy;
    }

    boolean released() {
        return releasedAt != null;
    }

    /** @return what the marker has typed so far, or else what was said before */
    String draftPoints() {
        return draftPoints != null || points == null ? draftPoints : points.stripTrailingZeros().toPlainString();
    }

    String draftComment() {
        return draftComment != null ? draftComment : comment;
    }

    long revision() {
        return revision;
    }
}
