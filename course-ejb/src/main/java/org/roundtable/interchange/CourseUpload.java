package org.roundtable.interchange;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import org.roundtable.course.Course;
import org.roundtable.network.Member;

/** An archive somebody uploaded and has not said yes to. Until then there is no course, and after a day there is no archive either. */
@Entity
class CourseUpload {

    static final Duration KEPT = Duration.ofHours(24);

    @Id @GeneratedValue private Long id;
    @ManyToOne(optional = false, fetch = LAZY) private Member member;
    private String fileName;
    private byte[] content;
    private Instant uploadedAt;
    private Instant expires;
    @ManyToOne(fetch = LAZY) private Course course;

    protected CourseUpload() {}

    CourseUpload(Member member, String fileName, byte[] content, Instant now) {
        this.member = member;
        this.fileName = fileName;
        this.content = content;
        this.uploadedAt = now;
        this.expires = now.plus(KEPT);
    }

    /** It became a course; who says yes again is led to the same one. */
    void became(Course course) {
        this.course = course;
        this.content = null;
    }

    Long id() {
        return id;
    }

    String fileName() {
        return fileName;
    }

    byte[] content() {
        return content;
    }

    Instant expires() {
        return expires;
    }

    /** @return what it became, {@code null} before somebody said yes */
    Course course() {
        return course;
    }
}
