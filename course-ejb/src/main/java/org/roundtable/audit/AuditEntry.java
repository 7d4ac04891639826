package org.roundtable.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;

/** One thing that was done. It is written once and never changed. */
@Entity
public class AuditEntry {

    @Id @GeneratedValue private Long id;
    private Instant at;
    /** Member who did it; empty when the system did it by itself. */
    private Long actor;
    private String action;
    private String subject;
    private Long subjectId;
    private Long course;
    private Long offering;
    @Column(length = 4000) private String detail;

    protected AuditEntry() {}

    AuditEntry(Instant at, Long actor, String action, String subject, Long subjectId, Long course, Long offering, String detail) {
        this.at = at;
        this.actor = actor;
        this.action = action;
        this.subject = subject;
        this.subjectId = subjectId;
        this.course = course;
        this.offering = offering;
        this.detail = detail == null || detail.length() <= 4000 ? detail : detail.substring(0, 4000);
    }

    public Instant at() {
        return at;
    }

    public Long actor() {
        return actor;
    }

    public String action() {
        return action;
    }

    public String subject() {
        return subject;
    }

    public Long subjectId() {
        return subjectId;
    }

    public String detail() {
        return detail;
    }
}
