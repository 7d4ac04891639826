package org.roundtable.desk;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.roundtable.assessment.Assessment;
import org.roundtable.course.Offering;
import org.roundtable.enrolment.Enrolment;
import org.roundtable.network.Member;

/** Something went wrong while a test was sat: when, for whom, what; the minutes proposed for it, and what somebody else of the team said to that. */
@Entity
public class Incident {

    /** What became of it. */
    public enum State { PROPOSED, APPROVED, DECLINED }

    private static final Duration LONGEST = Duration.ofHours(24);

    @Id @GeneratedValue private Long id;
    @Version private int version;
    @ManyToOne(optional = false, fetch = LAZY) private Offering offering;
    @ManyToOne(optional = false, fetch = LAZY) private Assessment assessment;
    @ManyToOne(fetch = LAZY) private Enrolment enrolment;
    private Instant began;
    private Instant ended;
    @Column(length = 1000) private String what;
    private int minutes;
    @Enumerated(STRING) private State state = State.PROPOSED;
    @ManyToOne(optional = false, fetch = LAZY) private Member reportedBy;
    private Instant reportedAt;
    @ManyToOne(fetch = LAZY) private Member decidedBy;
    private Instant decidedAt;

    protected Incident() {}

    /**
     * @param enrolment whom it met, {@code null} for everybody
     * @param minutes proposed, {@code null} for as long as it lasted
     */
    Incident(Offering offering, Assessment assessment, Enrolment enrolment, Instant began, Instant ended, String what, Integer minutes, Member by, Instant now) {
        if (began == null || ended == null || ended.isBefore(began) || Duration.between(began, ended).compareTo(LONGEST) > 0) {
            throw new DeskUnfit("desk.incidentSpan");
        }
        if (what == null || what.isBlank() || what.strip().length() > 1000) {
            throw new DeskUnfit("desk.reasonNeeded");
        }
        this.offering = offering;
        this.assessment = assessment;
        this.enrolment = enrolment;
        this.began = began;
        this.ended = ended;
        this.what = what.strip();
        this.minutes = minutes == null ? proposed(began, ended) : minutes;
        if (this.minutes < 1 || this.minutes > LONGEST.toMinutes()) {
            throw new DeskUnfit("desk.minutesOutOfRange");
        }
        this.reportedBy = by;
        this.reportedAt = now;
    }

    /** As long as it lasted, begun minutes counted whole. */
    static int proposed(Instant began, Instant ended) {
        return (int) Math.max(1, (Duration.between(began, ended).toSeconds() + 59) / 60);
    }

    /** @throws OwnIncident for who reported it */
    void decide(boolean approve, Member by, Instant now) {
        if (reportedBy.id().equals(by.id())) {
            throw new OwnIncident();
        }
        if (state != State.PROPOSED) {
            throw new DeskUnfit("desk.incidentDecided");
        }
        state = approve ? State.APPROVED : State.DECLINED;
        decidedBy = by;
        decidedAt = now;
    }

    Long id() {
        return id;
    }

    Offering offering() {
        return offering;
    }

    Assessment assessment() {
        return assessment;
    }

    Enrolment enrolment() {
        return enrolment;
    }

    Instant began() {
        return began;
    }

    Instant ended() {
        return ended;
    }

    String what() {
        return what;
    }

    int minutes() {
        return minutes;
    }

    State state() {
        return state;
    }

    Member reportedBy() {
        return reportedBy;
    }

    Member decidedBy() {
        return decidedBy;
    }
}
