package org.roundtable.question;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.Instant;
import org.roundtable.network.Member;

/** A question as it stood when it was published. Tests pin versions, so it never changes. */
@Entity
public class QuestionVersion {

    @Id @GeneratedValue private Long id;
    @ManyToOne(optional = false, fetch = LAZY) private Question question;
    private int number;
    @Column(length = 1_000_000) private String content;
    private BigDecimal marks;
    @ManyToOne(optional = false, fetch = LAZY) private Member publishedBy;
    private Instant publishedAt;

    protected QuestionVersion() {}

    QuestionVersion(Question question, int number, String content, BigDecimal marks, Member by, Instant now) {
        this.question = question;
        this.number = number;
        this.content = content;
        this.marks = marks;
        this.publishedBy = by;
        this.publishedAt = now;
    }

    public Long id() {
        return id;
    }

    /** The question it is a version of; found by {@link Questions#versions}, it is loaded already. */
    public Question question() {
        return question;
    }

    /** Counted from 1. */
    public int number() {
        return number;
    }

    /** What is asked, with its key. Read anew from its JSON at each call: keep it. */
    public Content content() {
        return Content.of(content);
    }

    /** Marks a test gives for it unless it says otherwise. */
    public BigDecimal marks() {
        return marks;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    boolean says(String content, BigDecimal marks) {
        return this.content.equals(content) && this.marks.compareTo(marks) == 0;
    }
}
