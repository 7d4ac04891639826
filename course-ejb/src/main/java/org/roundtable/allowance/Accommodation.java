package org.roundtable.allowance;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.Instant;
import org.roundtable.network.Member;

/** More time for one member in every timed test, for as long as it lasts. Granted by a steward; the reason is for few eyes. */
@Entity
public class Accommodation {

    private static final BigDecimal MOST = new BigDecimal(3);

    @Id @GeneratedValue private Long id;
    @ManyToOne(optional = false, fetch = LAZY) private Member member;
    private BigDecimal factor;
    private int minutes;
    private Instant since;
    private Instant until;
    @Column(length = 1000) private String reason;
    @ManyToOne(optional = false, fetch = LAZY) private Member grantedBy;
    private Instant grantedAt;

    protected Accommodation() {}

    /** @param until when it ends, {@code null} for never */
    Accommodation(Member member, Extra extra, Instant since, Instant until, String reason, Member grantedBy, Instant now) {
        if (extra.factor().compareTo(BigDecimal.ONE) < 0 || extra.factor().compareTo(MOST) > 0) {
            throw new AccommodationUnfit("allowance.factorOutOfRange");
        }
        if (extra.minutes() < 0 || extra.minutes() > 24 * 60 || extra.none()) {
            throw new AccommodationUnfit("allowance.extraOutOfRange");
        }
        if (until != null && !since.isBefore(until)) {
            throw new AccommodationUnfit("allowance.endsBeforeStart");
        }
        this.member = member;
        this.factor = extra.factor();
        this.minutes = extra.minutes();
        this.since = since;
        this.until = until;
        this.reason = reason == null ? "" : reason.strip();
        this.grantedBy = grantedBy;
        this.grantedAt = now;
    }

    /** What was granted stays on record; it only holds no longer. */
    void end(Instant now) {
        if (until == null || now.isBefore(until)) {
            until = now;
        }
    }

    public Long id() {
        return id;
    }

    public Member member() {
        return member;
    }

    public Extra extra() {
        return new Extra(factor, minutes);
    }

    public Instant since() {
        return since;
    }

    public Instant until() {
        return until;
    }

    public String reason() {
        return reason;
    }
}
