package org.roundtable.course;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.roundtable.network.Member;

/** A file that belongs to a course: a figure, a recording, a worksheet. Known in Markdown by its path. */
@Entity
public class Attachment {

    @Id @GeneratedValue private Long id;
    @ManyToOne(optional = false, fetch = LAZY) private Course course;
    @Column(length = 300) private String path;
    private String mediaType;
    private long size;
    private String sha256;
    @Basic(fetch = LAZY) private byte[] content;
    @ManyToOne(optional = false, fetch = LAZY) private Member uploadedBy;
    private Instant uploadedAt;

    protected Attachment() {}

    Attachment(Course course, String path, String mediaType, byte[] content, String sha256, Member by, Instant now) {
        this.course = course;
        this.path = path;
        this.mediaType = mediaType;
        this.size = content.length;
        this.sha256 = sha256;
        this.content = content;
        this.uploadedBy = by;
        this.uploadedAt = now;
    }

    public Long id() {
        return id;
    }

    public Course course() {
        return course;
    }

    public String path() {
        return path;
    }

    public String mediaType() {
        return mediaType;
    }

    public long size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }

    public byte[] content() {
        return content;
    }
}
