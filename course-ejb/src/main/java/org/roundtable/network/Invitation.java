package org.roundtable.network;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.roundtable.shared.Token;

/** A member asked somebody by mail to join. It makes one member, with the address it was mailed to. */
@Entity
class Invitation {

    static final Duration LASTS = Duration.ofDays(14);

    @Id @GeneratedValue private Long id;
    @Version private int version;
    private String email;
    @ManyToOne(optional = false, fetch = LAZY) private Member invitedBy;
    private String tokenHash;
    private Instant sentAt;
    private Instant expires;
    private Instant acceptedAt;

    protected Invitation() {}

    Invitation(EmailAddress email, Member invitedBy, Token token, Instant now) {
        this.email = email.text();
        this.invitedBy = invitedBy;
        this.tokenHash = token.hash();
        this.sentAt = now;
        this.expires = now.plus(LASTS);
    }

    boolean open(Instant now) {
        return acceptedAt == null && now.isBefore(expires);
    }

    void accept(Instant now) {
        if (!open(now)) {
            throw new LinkSpent();
        }
        acceptedAt = now;
    }

    Long id() {
        return id;
    }

    String email() {
        return email;
    }

    Member invitedBy() {
        return invitedBy;
    }

    InvitationRow row(Instant now) {
        return new InvitationRow(email, sentAt, acceptedAt != null, open(now));
    }
}
