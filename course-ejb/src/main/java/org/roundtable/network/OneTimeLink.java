package org.roundtable.network;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import org.roundtable.shared.Token;

/** A link handed out once and followed once, known by the hash of its token. */
@Entity
class OneTimeLink {

    /** What a link is good for. */
    enum Purpose {
        /** Choosing a new password. */
        RESET(Duration.ofMinutes(30)),
        /** Becoming the first steward. */
        SETUP(Duration.ofDays(7));

        final Duration lasts;

        Purpose(Duration lasts) {
            this.lasts = lasts;
        }
    }

    @Id @GeneratedValue private Long id;
    @Enumerated(STRING) private Purpose purpose;
    /** Nobody, for the first steward's link and for a link that is only there so that unknown addresses leave the same trace. */
    @ManyToOne(fetch = LAZY) private Member member;
    private String tokenHash;
    private Instant expires;
    private Instant usedAt;

    protected OneTimeLink() {}

    OneTimeLink(Purpose purpose, Member member, Token token, Instant now) {
        this.purpose = purpose;
        this.member = member;
        this.tokenHash = token.hash();
        this.expires = now.plus(purpose.lasts);
    }

    Member member() {
        return member;
    }
}
