package org.roundtable.enrolment;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.Instant;
import org.roundtable.course.Activity;

/** How far one learner has come with one activity. */
@Entity
public class Progress {

    @Id @GeneratedValue private Long id;
    @ManyToOne(optional = false, fetch = LAZY) private Enrolment enrolment;
    @ManyToOne(optional = false, fetch = LAZY) private Activity activity;
    private Instant doneAt;
    private BigDecimal score;

    protected Progress() {}

    Progress(Enrolment enrolment, Activity activity) {
        this.enrolment = enrolment;
        this.activity = activity;
    }

    /** Done once is done; the first time counts. */
    void done(Instant now) {
        if (doneAt == null) {
            doneAt = now;
        }
    }

    /** @param percent 0 to 100, from which availability rules read; never shown before release */
    void scored(BigDecimal percent) {
        score = percent;
    }

    /** As if it had not been done. */
    void takeBack() {
        doneAt = null;
        score = null;
    }

    Enrolment enrolment() {
        return enrolment;
    }

    public Activity activity() {
        return activity;
    }

    public Instant doneAt() {
        return doneAt;
    }

    public BigDecimal score() {
        return score;
    }
}
