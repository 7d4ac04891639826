package org.roundtable.network;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import org.roundtable.shared.Token;

/** One device on which a member is signed in. It outlives a restart of the server, and is known by the hash of its token. */
@Entity
class SignIn {

    static final Duration LASTS = Duration.ofDays(14);

    @Id @GeneratedValue private Long id;
    @ManyToOne(optional = false, fetch = LAZY) private Member member;
    private String tokenHash;
    private Instant since;
    private Instant lastSeen;
    private Instant expires;
    private String device;

    protected SignIn() {}

    SignIn(Member member, Token token, String device, Instant now) {
        this.member = member;
        this.tokenHash = token.hash();
        this.device = device == null || device.length() <= 300 ? device : device.substring(0, 300);
        this.since = now;
        this.lastSeen = now;
        this.expires = now.plus(LASTS);
    }

    Long id() {
        return id;
    }

    boolean is(Token token) {
        return tokenHash.equals(token.hash());
    }

    Instant since() {
        return since;
    }

    Instant lastSeen() {
        return lastSeen;
    }

    String device() {
        return device;
    }
}
