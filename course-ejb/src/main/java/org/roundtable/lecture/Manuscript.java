package org.roundtable.lecture;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.roundtable.network.Member;

/** What the team is writing on a lecture. Learners see none of it. */
@Entity
class Manuscript {

    @Id @GeneratedValue private Long id;
    @ManyToOne(optional = false, fetch = LAZY) private Lecture lecture;
    private long revision;
    @Column(length = 1_000_000) private String markdown;
    @ManyToOne(fetch = LAZY) private Member writer;
    private Instant savedAt;

    protected Manuscript() {}

    Manuscript(Lecture lecture) {
        this.lecture = lecture;
        this.markdown = "";
    }

    /**
     * Keeps {@code text}, unless somebody wrote after revision {@code seen}: then what is there stays.
     * Saving the same twice changes nothing, so a save whose answer was lost can be repeated.
     *
     * @return whether {@code text} is what is kept now
     */
    boolean save(String text, long seen, Member by, Instant now) {
        if (text.length() > Lecture.LONGEST) {
            throw new LectureTooLong();
        }
        if (text.equals(markdown)) {
            return true;
        }
        if (seen != revision) {
            return false;
        }
        markdown = text;
        revision++;
        writer = by;
        savedAt = now;
        return true;
    }

    Lecture lecture() {
        return lecture;
    }

    long revision() {
        return revision;
    }

    String markdown() {
        return markdown;
    }

    /** @return who wrote last, {@code null} before anybody did */
    Member writer() {
        return writer;
    }

    Instant savedAt() {
        return savedAt;
    }
}
