package org.roundtable.lecture;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.roundtable.course.Course;
import org.roundtable.shared.Audience;

/** A page beside the lectures: a glossary, instructions, notes for those who teach. */
@Entity
class Material {

    @Id @GeneratedValue private Long id;
    @ManyToOne(optional = false, fetch = LAZY) private Course course;
    private int position;
    @Column(length = 300) private String path;
    private String title;
    @Enumerated(STRING) private Audience audience;
    @Column(length = 1_000_000) private String markdown;

    protected Material() {}

    Material(Course course, int position, String path, String title, Audience audience, String markdown) {
        this.course = course;
        this.position = position;
        this.path = path;
        this.title = title;
        this.audience = audience;
        this.markdown = markdown;
    }

    Long id() {
        return id;
    }

    Course course() {
        return course;
    }

    String path() {
        return path;
    }

    String title() {
        return title;
    }

    Audience audience() {
        return audience;
    }

    String markdown() {
        return markdown;
    }
}
