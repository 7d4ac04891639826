package org.roundtable.notification;

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
import java.util.UUID;
import org.roundtable.network.Member;

/** One thing one person is told. It waits until it is mailed, and in the application until it is read. */
@Entity
public class Notice {

    static final int GIVES_UP_AFTER = 12;
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    @Id @GeneratedValue private Long id;
    @Version private int version;
    /** Nobody, where the address belongs to no member (yet). */
    @ManyToOne(fetch = LAZY) private Member member;
    private String email;
    private String kind;
    private String subject;
    @Column(length = 1_000_000) private String body;
    private String link;
    private boolean secret;
    private Instant createdAt;
    private Instant readAt;
    @Enumerated(STRING) private Mailing mailing = Mailing.WAITING;
    private int tries;
    private Instant nextTry;
    private Instant sentAt;
    private String messageId;
    private String problem;

    protected Notice() {}

    Notice(Member member, String email, Letter letter, Instant now) {
        if (splits(email) || splits(letter.subject())) {
            throw new IllegalArgumentException("a line break would begin another header");
        }
        this.member = member;
        this.email = email;
        this.kind = letter.kind();
        this.subject = letter.subject();
        this.body = letter.body();
        this.link = letter.link();
        this.secret = letter.secret();
        this.createdAt = now;
        this.nextTry = now;
        this.messageId = "<" + UUID.randomUUID() + "@roundtable>";
    }

    boolean due(Instant now) {
        return mailing == Mailing.WAITING && !nextTry.isAfter(now);
    }

    /** What was secret in it is forgotten: from here on only the reader of the mail has it. */
    void sent(Instant now) {
        mailing = Mailing.SENT;
        sentAt = now;
        problem = null;
        if (secret) {
            body = null;
            link = null;
        }
    }

    /** There is no mail server: it stays here to be looked up. */
    void keep() {
        mailing = Mailing.KEPT;
    }

    /** Tried again after one minute, then two, four, eight; after a day of that, no more. */
    void failed(String why, Instant now) {
        tries++;
        problem = why == null || why.length() <= 500 ? why : why.substring(0, 500);
        var wait = Duration.ofMinutes(1L << Math.min(tries - 1, 20));
        nextTry = now.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
        if (tries >= GIVES_UP_AFTER) {
            mailing = Mailing.GIVEN_UP;
        }
    }

    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    private static boolean splits(String header) {
        return header.isBlank() || header.chars().anyMatch(Character::isISOControl);
    }

    Long id() {
        return id;
    }

    Member member() {
        return member;
    }

    String email() {
        return email;
    }

    String subject() {
        return subject;
    }

    String body() {
        return body;
    }

    String link() {
        return link;
    }

    boolean secret() {
        return secret;
    }

    Instant createdAt() {
        return createdAt;
    }

    String messageId() {
        return messageId;
    }

    Mailing mailing() {
        return mailing;
    }

    NoticeRow row() {
        return new NoticeRow(id, subject, body, link, createdAt, readAt != null);
    }

    MailRow mail() {
        return new MailRow(id, email, subject, body, link, createdAt, mailing, problem);
    }
}
