package org.roundtable.course;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.roundtable.network.Member;

/** What one member typed about a course and has not saved yet. Kept until they save or throw it away. */
@Entity
@Table(name = "typed_facts")
class KeptTyping {

    @Id @GeneratedValue private Long id;
    @ManyToOne(optional = false, fetch = LAZY) private Course course;
    @ManyToOne(optional = false, fetch = LAZY) private Member member;
    @Convert(converter = TypedFactsJson.class) @Column(length = TypedFacts.LONGEST) private TypedFacts typed;
    private Instant savedAt;

    protected KeptTyping() {}

    KeptTyping(Course course, Member member, TypedFacts typed, Instant now) {
        this.course = course;
        this.member = member;
        keep(typed, now);
    }

    void keep(TypedFacts typed, Instant now) {
        this.typed = typed;
        this.savedAt = now;
    }

    TypedFacts typed() {
        return typed;
    }

    Instant savedAt() {
        return savedAt;
    }
}
