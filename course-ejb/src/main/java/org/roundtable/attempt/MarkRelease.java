package org.roundtable.attempt;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.roundtable.course.Activity;
import org.roundtable.course.Offering;

/** The team let the learners of an offering see the marks of one test. */
@Entity
public class MarkRelease {

    @Id @GeneratedValue private Long id;
    @ManyToOne(optional = false, fetch = LAZY) private Offering offering;
    @ManyToOne(optional = false, fetch = LAZY) private Activity activity;
    private Instant at;

    protected MarkRelease() {}

    MarkRelease(Offering offering, Activity activity, Instant now) {
        this.offering = offering;
        this.activity = activity;
        this.at = now;
    }

    Instant at() {
        return at;
    }
}
