package org.roundtable.enrolment;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.roundtable.course.Offering;
import org.roundtable.network.Member;

/** One member in one offering, from asking for a place to the end. */
@Entity
public class Enrolment {

    /** How long an offered place is kept. */
    static final Duration OFFER_STANDS = Duration.ofHours(48);

    @Id @GeneratedValue private Long id;
    @Version private int version;
    @ManyToOne(optional = false, fetch = LAZY) private Offering offering;
    @ManyToOne(optional = false, fetch = LAZY) private Member member;
    @Enumerated(STRING) private EnrolmentState state;
    private Instant appliedAt;
    private Instant since;
    private Instant enrolledAt;
    private boolean holdsPlace;
    private Instant waitingSince;
    private Instant offerUntil;
    @Enumerated(STRING) private EntranceOutcome entrance;
    private BigDecimal entranceScore;
    @Enumerated(STRING) private Cause cause;
    @Column(length = 1000) private String note;

    protected Enrolment() {}

    Enrolment(Offering offering, Member member, Instant now) {
        this.offering = offering;
        this.member = member;
        this.state = EnrolmentState.APPLIED;
        this.appliedAt = now;
        this.since = now;
    }

    /** @return somebody of the team who sits tests here to see whether they work; takes no place, and never becomes a learner */
    static Enrolment forTestRuns(Offering offering, Member member, Instant now) {
        var enrolment = new Enrolment(offering, member, now);
        enrolment.state = EnrolmentState.TEST_RUN;
        return enrolment;
    }

    /** Asks once more after having left or been rejected. */
    void applyAgain(Instant now) {
        if (entrance == EntranceOutcome.FAILED) {
            throw new EntranceNotPassed();
        }
        move(EnrolmentState.APPLIED, now);
        appliedAt = now;
    }

    /** The entrance test comes first; who has passed it before need not sit it again. */
    void sendToEntrance(Instant now) {
        move(EnrolmentState.ENTRANCE, now);
    }

    /** @param percent the best so far, which the team sees */
    void scoreEntrance(EntranceOutcome outcome, BigDecimal percent) {
        entrance = outcome;
        entranceScore = entranceScore == null || percent.compareTo(entranceScore) > 0 ? percent : entranceScore;
    }

    /** The team decided that they may come without having passed. */
    void waiveEntrance() {
        entrance = EntranceOutcome.PASSED;
    }

    /** They have a place and learn from now on. The caller has taken the place. */
    void enrol(Instant now) {
        move(EnrolmentState.ENROLLED, now);
        enrolledAt = enrolledAt == null ? now : enrolledAt;
    }

    /** To the end of the waiting list. */
    void waitForPlace(Instant now) {
        move(EnrolmentState.WAITLISTED, now);
        waitingSince = now;
    }

    /** Next in line, before whoever has waited since {@code head}. */
    void moveUp(Instant head) {
        if (state != EnrolmentState.WAITLISTED) {
            throw new StandsElsewhere();
        }
        waitingSince = head.minusMillis(1);
    }

    /** A place is kept for them for a while. The caller has taken it. */
    void offerPlace(Instant now) {
        move(EnrolmentState.ADMITTED, now);
        offerUntil = now.plus(OFFER_STANDS);
    }

    /** @throws OfferExpired when it is too late */
    void acceptPlace(Instant now) {
        if (state != EnrolmentState.ENROLLED) {
            if (offerUntil != null && now.isAfter(offerUntil)) {
                throw new OfferExpired();
            }
            if (state != EnrolmentState.ADMITTED) {
                throw new StandsElsewhere();
            }
            enrol(now);
        }
    }

    void reject(Cause cause, String note, Instant now) {
        move(EnrolmentState.REJECTED, now);
        this.cause = cause;
        this.note = note;
    }

    /** @return whether this frees a place */
    boolean leave(Cause cause, String note, Instant now) {
        var held = holdsPlace;
        move(EnrolmentState.WITHDRAWN, now);
        this.cause = cause;
        this.note = note;
        return held;
    }

    /** The end: what the offering asks was reached, or not. */
    void conclude(boolean passed, Instant now) {
        var end = passed ? EnrolmentState.COMPLETED : EnrolmentState.FAILED;
        if (state != end) {
            move(end, now);
        }
    }

    private void move(EnrolmentState next, Instant now) {
        if (!state.mayBecome(next)) {
            throw new StandsElsewhere();
        }
        state = next;
        since = now;
        holdsPlace = next.holdsPlace();
        waitingSince = null;
        offerUntil = null;
        cause = null;
        note = null;
    }

    public Long id() {
        return id;
    }

    public Offering offering() {
        return offering;
    }

    public Member member() {
        return member;
    }

    /** Whether nothing of it counts. */
    public boolean testRun() {
        return state == EnrolmentState.TEST_RUN;
    }

    public EnrolmentState state() {
        return state;
    }

    public Instant appliedAt() {
        return appliedAt;
    }

    /** @return since when it is in this state */
    public Instant since() {
        return since;
    }

    /** @return when they first had a place and began, {@code null} for who never did */
    public Instant enrolledAt() {
        return enrolledAt;
    }

    /** @return since when they wait, {@code null} unless they do */
    public Instant waitingSince() {
        return waitingSince;
    }

    /** @return until when the place offered to them is kept, {@code null} unless there is one */
    public Instant offerUntil() {
        return offerUntil;
    }

    /** @return how the entrance test ended, empty while it is open or where there is none */
    public Optional<EntranceOutcome> entrance() {
        return Optional.ofNullable(entrance);
    }

    /** @return best percentage in the entrance test, {@code null} where none was sat */
    public BigDecimal entranceScore() {
        return entranceScore;
    }

    /** @return why they are out, {@code null} unless they are */
    public Cause cause() {
        return cause;
    }

    /** @return what the team wrote to it, {@code null} where it wrote nothing */
    public String note() {
        return note;
    }
}
