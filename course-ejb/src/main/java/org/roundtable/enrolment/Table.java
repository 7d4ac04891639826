package org.roundtable.enrolment;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.roundtable.course.Offering;
import org.roundtable.shared.RuleBroken;

/** A small group of learners of one offering. Its name in the database is another, because this one is taken there. */
@Entity(name = "StudyTable")
public class Table {

    static final int LONGEST_TITLE = 100;

    @Id @GeneratedValue private Long id;
    @ManyToOne(optional = false, fetch = LAZY) private Offering offering;
    private String title;
    private Instant madeAt;
    private Instant dissolvedAt;

    protected Table() {}

    Table(Offering offering, String title, Instant now) {
        var name = title == null ? "" : title.strip();
        if (name.isEmpty() || name.length() > LONGEST_TITLE) {
            throw new RuleBroken("enrolment.tableTitle", LONGEST_TITLE);
        }
        this.offering = offering;
        this.title = name;
        this.madeAt = now;
    }

    /** It stays on record, for what was granted to it; nobody sits at it any more. */
    void dissolve(Instant now) {
        if (dissolvedAt == null) {
            dissolvedAt = now;
        }
    }

    boolean dissolved() {
        return dissolvedAt != null;
    }

    public Long id() {
        return id;
    }

    public Offering offering() {
        return offering;
    }

    public String title() {
        return title;
    }
}
