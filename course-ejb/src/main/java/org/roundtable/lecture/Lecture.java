package org.roundtable.lecture;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import org.roundtable.course.Activity;
import org.roundtable.course.Course;
import org.roundtable.network.Member;

/** A text to be read, one per activity of that kind. Learners read its latest edition, whatever its authors are writing meanwhile. */
@Entity
public class Lecture {

    static final int LONGEST = 500_000;

    @Id @GeneratedValue private Long id;
    @Version private int version;
    @ManyToOne(optional = false, fetch = LAZY) private Activity activity;
    @ManyToOne(optional = false, fetch = LAZY) private Course course;
    @Column(length = 300) private String path;
    private int practice;
    private int edition;

    protected Lecture() {}

    /**
     * @param path where it lies among the files of the course, from which its links are meant
     * @param practice minutes of its time that are for trying things
     */
    Lecture(Activity activity, String path, int practice) {
        this.activity = activity;
        this.course = activity.course();
        this.path = path;
        this.practice = practice;
    }

    /** @return what learners read from now on */
    Edition publish(String markdown, Member author, Instant now) {
        if (markdown.isBlank()) {
            throw new NothingToPublish();
        }
        edition++;
        return new Edition(this, edition, markdown, author, now);
    }

    public Long id() {
        return id;
    }

    public Activity activity() {
        return activity;
    }

    public Course course() {
        return course;
    }

    public String path() {
        return path;
    }

    int practice() {
        return practice;
    }

    /** @return the number of the edition learners read, 0 where there is none yet */
    int edition() {
        return edition;
    }
}
