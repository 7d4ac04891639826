package org.roundtable.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.roundtable.shared.Token;

/**
 * What somebody typed to join, until they follow the link that was mailed to them. Each link makes exactly the member it
 * was asked for: whoever signs up with another person's address cannot put a password on the account that person confirms.
 */
@Entity
class SignUp {

    static final Duration LASTS = Duration.ofHours(48);

    @Id @GeneratedValue private Long id;
    @Version private int version;
    private String email;
    private String displayName;
    private String passwordHash;
    private String zone;
    private String language;
    @Column(length = 1000) private String interests;
    private String tokenHash;
    private Instant expires;
    private Instant confirmedAt;

    protected SignUp() {}

    SignUp(EmailAddress email, String displayName, String passwordHash, Home home, Set<String> interests, Token token, Instant now) {
        this.email = email.text();
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.zone = home.zone().getId();
        this.language = home.language();
        this.interests = String.join(",", interests);
        renew(token, now);
    }

    /** Another link for the same wish; the one before leads nowhere now. */
    void renew(Token token, Instant now) {
        tokenHash = token.hash();
        expires = now.plus(LASTS);
    }

    boolean open(Instant now) {
        return confirmedAt == null && now.isBefore(expires);
    }

    /**
     * @return the member, whose address is proven by the link
     * @throws LinkSpent when the link was followed before, or is too old
     */
    Member confirm(String handle, Instant now) {
        if (!open(now)) {
            throw new LinkSpent();
        }
        confirmedAt = now;
        var member = new Member(handle, email, displayName, ZoneId.of(zone), language, now);
        member.verify(now);
        member.changePassword(passwordHash);
        member.likes(Interest.tags(interests));
        return member;
    }

    String email() {
        return email;
    }

    String displayName() {
        return displayName;
    }

    String language() {
        return language;
    }
}
