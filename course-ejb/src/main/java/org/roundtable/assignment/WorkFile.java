package org.roundtable.assignment;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.roundtable.shared.MediaType;
import org.roundtable.shared.Received;

/** A file of a submission: in its draft, in one or more hand-ins, or both. What is in it never changes. */
@Entity
public class WorkFile {

    @Id @GeneratedValue private Long id;
    @ManyToOne(optional = false, fetch = LAZY) private Submission submission;
    @ManyToOne(optional = false, fetch = LAZY) private WorkContent content;
    private String name;
    @Enumerated(STRING) private MediaType type;
    private long size;
    private String sha256;
    private Instant uploadedAt;
    private boolean inDraft;

    protected WorkFile() {}

    WorkFile(Submission submission, Received received, WorkContent content, Instant now) {
        this.submission = submission;
        this.content = content;
        this.name = received.name().value();
        this.type = received.type();
        this.size = received.content().length;
        this.sha256 = received.sha256();
        this.uploadedAt = now;
        this.inDraft = true;
    }

    void leaveDraft() {
        inDraft = false;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public MediaType type() {
        return type;
    }

    public long size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    Submission submission() {
        return submission;
    }

    WorkContent content() {
        return content;
    }
}
