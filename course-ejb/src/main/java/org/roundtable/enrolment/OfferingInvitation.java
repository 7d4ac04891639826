package org.roundtable.enrolment;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.roundtable.course.Offering;
import org.roundtable.network.Member;
import org.roundtable.shared.Token;

/** The team asked one person to come. It lets one member in, once, past key and approval. */
@Entity
class OfferingInvitation {

    static final Duration LASTS = Duration.ofDays(14);

    @Id @GeneratedValue private Long id;
    @Version private int version;
    @ManyToOne(optional = false, fetch = LAZY) private Offering offering;
    /** Whose it is; where the address belonged to no member, it is theirs who follows the link. */
    @ManyToOne(fetch = LAZY) private Member member;
    private String email;
    private String tokenHash;
    @ManyToOne(optional = false, fetch = LAZY) private Member invitedBy;
    private Instant sentAt;
    private Instant expires;
    private Instant usedAt;

    protected OfferingInvitation() {}

    OfferingInvitation(Offering offering, Member member, String email, Token secret, Member invitedBy, Instant now) {
        this.offering = offering;
        this.member = member;
        this.email = email;
        this.tokenHash = secret.hash();
        this.invitedBy = invitedBy;
        this.sentAt = now;
        this.expires = now.plus(LASTS);
    }

    boolean open(Instant now) {
        return usedAt == null && now.isBefore(expires);
    }

    /** @throws InvitationSpent when it was used, taken back or is too old, or is somebody else's */
    void use(Member who, Instant now) {
        if (!open(now) || member != null && !member.id().equals(who.id())) {
            throw new InvitationSpent();
        }
        member = who;
        usedAt = now;
    }

    void takeBack(Instant now) {
        if (usedAt == null) {
            expires = now;
        }
    }

    Long id() {
        return id;
    }

    Offering offering() {
        return offering;
    }

    Member member() {
        return member;
    }

    Member invitedBy() {
        return invitedBy;
    }

    InvitationRow row(Instant now) {
        return new InvitationRow(id, email, sentAt, expires, usedAt != null, open(now));
    }
}
