package org.roundtable.lecture;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.roundtable.network.Member;

/** A lecture as it was published once. Never changes. */
@Entity
class Edition {

    @Id @GeneratedValue private Long id;
    @ManyToOne(optional = false, fetch = LAZY) private Lecture lecture;
    private int number;
    @Column(length = 1_000_000) private String markdown;
    @ManyToOne(optional = false, fetch = LAZY) private Member author;
    private Instant publishedAt;

    protected Edition() {}

    Edition(Lecture lecture, int number, String markdown, Member author, Instant now) {
        this.lecture = lecture;
        this.number = number;
        this.markdown = markdown;
        this.author = author;
        this.publishedAt = now;
    }

    Lecture lecture() {
        return lecture;
    }

    int number() {
        return number;
    }

    String markdown() {
        return markdown;
    }

    Member author() {
        return author;
    }

    Instant publishedAt() {
        return publishedAt;
    }
}
