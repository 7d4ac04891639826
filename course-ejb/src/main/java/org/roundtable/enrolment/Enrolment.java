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
import java.time.Instant;
import org.roundtable.course.Offering;
import org.roundtable.network.Member;

/** One member in one offering, from asking for a place to the end. */
@Entity
public class Enrolment {

    @Id @GeneratedValue private Long id;
    @Version private int version;
    @ManyToOne(optional = false, fetch = LAZY) private Offering offering;
    @ManyToOne(optional = false, fetch = LAZY) private Member member;
    @Enumerated(STRING) private EnrolmentState state;
    private Instant appliedAt;
    private Instant since;
    private boolean holdsPlace;
    private Instant waitingSince;
    private Instant offerUntil;
    @Column(length = 1000) private String note;

    protected Enrolment() {}

    Enrolment(Offering offering, Member member, Instant now) {
        this.offering = offering;
        this.member = member;
        this.state = EnrolmentState.APPLIED;
        this.appliedAt = now;
        this.since = now;
    }

    /** They have a place and learn from now on. The caller has taken the place. */
    void enrol(Instant now) {
        move(EnrolmentState.ENROLLED, now);
        holdsPlace = true;
        waitingSince = null;
        offerUntil = null;
    }

    private void move(EnrolmentState next, Instant now) {
        state = next;
        since = now;
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

    public EnrolmentState state() {
        return state;
    }

    public Instant appliedAt() {
        return appliedAt;
    }

    public Instant since() {
        return since;
    }
}
