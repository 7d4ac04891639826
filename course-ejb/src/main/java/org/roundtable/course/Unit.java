package org.roundtable.course;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

/** A part of the outline: holds activities in order. */
@Entity
public class Unit {

    @Id @GeneratedValue private Long id;
    @Version private int version;
    @ManyToOne(optional = false, fetch = LAZY) private Course course;
    private int position;
    private String title;

    protected Unit() {}

    Unit(Course course, int position, String title) {
        this.course = course;
        this.position = position;
        rename(title);
    }

    void rename(String title) {
        this.title = Title.fit(title);
    }

    void moveTo(int position) {
        this.position = position;
    }

    public Long id() {
        return id;
    }

    public Course course() {
        return course;
    }

    public int position() {
        return position;
    }

    public String title() {
        return title;
    }
}
