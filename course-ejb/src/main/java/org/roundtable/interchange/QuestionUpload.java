package org.roundtable.interchange;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import org.roundtable.course.Course;
import org.roundtable.network.Member;

/** A file of questions that somebody looks through before any of it is taken. It lies in the database, so any node can show it. */
@Entity
class QuestionUpload {

    @Id @GeneratedValue private Long id;
    @Version private int version;
    @ManyToOne(optional = false, fetch = LAZY) private Course course;
    @ManyToOne(optional = false, fetch = LAZY) private Member uploadedBy;
    private Instant uploadedAt;
    private String name;
    private String category;
    @Column(length = 1000) private String tags;
    private byte[] file;
    private Integer taken;
    private Instant confirmedAt;

    protected QuestionUpload() {}

    QuestionUpload(Course course, Member by, String name, byte[] file, String category, String tags, Instant now) {
        this.course = course;
        this.uploadedBy = by;
        this.name = name.length() > 200 ? name.substring(name.length() - 200) : name;
        this.file = file;
        this.category = category;
        this.tags = tags;
        this.uploadedAt = now;
    }

    /** What was in it is in the bank now; confirming once more changes nothing. */
    void confirm(int taken, Instant now) {
        this.taken = taken;
        this.file = null;
        this.confirmedAt = now;
    }

    Long id() {
        return id;
    }

    Course course() {
        return course;
    }

    String name() {
        return name;
    }

    String category() {
        return category;
    }

    String tags() {
        return tags;
    }

    byte[] file() {
        return file;
    }

    boolean confirmed() {
        return confirmedAt != null;
    }

    int taken() {
        return taken == null ? 0 : taken;
    }
}
