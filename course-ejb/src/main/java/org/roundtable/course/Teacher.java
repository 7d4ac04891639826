package org.roundtable.course;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.roundtable.network.Member;

/** A member's seat in the teaching team of one course. */
@Entity
public class Teacher {

    @Id @GeneratedValue private Long id;
    @ManyToOne(optional = false, fetch = LAZY) private Course course;
    @ManyToOne(optional = false, fetch = LAZY) private Member member;
    @Enumerated(STRING) private TeamRole role;
    private Instant since;

    protected Teacher() {}

    Teacher(Course course, Member member, TeamRole role, Instant now) {
        this.course = course;
        this.member = member;
        this.role = role;
        this.since = now;
    }

    void become(TeamRole role) {
        this.role = role;
    }

    public Long id() {
        return id;
    }

    public Course course() {
        return course;
    }

    public Member member() {
        return member;
    }

    public TeamRole role() {
        return role;
    }

    public Instant since() {
        return since;
    }
}
