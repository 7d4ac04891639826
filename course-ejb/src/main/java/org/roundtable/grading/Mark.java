package org.roundtable.grading;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import org.roundtable.course.Activity;
import org.roundtable.enrolment.Enrolment;

/** What stands beside the score of one learner in one activity: a correction by hand, and what the learner was told. */
@Entity
public class Mark {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Id @GeneratedValue private Long id;
    @Version private int version;
    @ManyToOne(optional = false, fetch = LAZY) private Enrolment enrolment;
    @ManyToOne(optional = false, fetch = LAZY) private Activity activity;
    private BigDecimal corrected;
    @Column(length = 1000) private String reason;
    private BigDecimal released;
    private Instant releasedAt;
    private int told;

    protected Mark() {}

    Mark(Enrolment enrolment, Activity activity) {
        this.enrolment = enrolment;
        this.activity = activity;
    }

    /**
     * Sets another mark than the one earned.
     *
     * @param reason the learner reads it
     */
    void correct(BigDecimal percent, String reason) {
        if (percent == null || percent.signum() < 0 || percent.compareTo(HUNDRED) > 0 || percent.stripTrailingZeros().scale() > 3) {
            throw new Unfit("grading.percentNotPossible");
        }
        if (reason == null || reason.isBlank() || reason.length() > 1000) {
            throw new Unfit("grading.reasonNeeded");
        }
        corrected = percent.setScale(3);
        this.reason = reason.strip();
    }

    /** What was earned counts again. */
    void takeBack() {
        corrected = null;
        reason = null;
    }

    /**
     * Tells the learner {@code percent}.
     *
     * @return whether that was news
     */
    boolean release(BigDecimal percent, Instant now) {
        if (released != null && released.compareTo(percent) == 0) {
            return false;
        }
        released = percent;
        releasedAt = now;
        told++;
        return true;
    }

    public Long id() {
        return id;
    }

    public Enrolment enrolment() {
        return enrolment;
    }

    public Activity activity() {
        return activity;
    }

    /** @return the mark set by hand, {@code null} where what was earned counts */
    public BigDecimal corrected() {
        return corrected;
    }

    public String reason() {
        return reason;
    }

    /** @return what the learner was told last, {@code null} for nothing yet */
    public BigDecimal released() {
        return released;
    }

    /** @return how often the learner was told, each time something new */
    public int told() {
        return told;
    }
}
