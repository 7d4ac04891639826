package org.roundtable.grading;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import org.roundtable.course.Activity;
import org.roundtable.course.Offering;
import org.roundtable.network.Member;

/** What one activity counts in one offering, and whether its marks are out. Once out, always out. */
@Entity
public class GradeItem {

    @Id @GeneratedValue private Long id;
    @Version private int version;
    @ManyToOne(optional = false, fetch = LAZY) private Offering offering;
    @ManyToOne(optional = false, fetch = LAZY) private Activity activity;
    private BigDecimal weight;
    private Instant releasedAt;
    @ManyToOne(fetch = LAZY) private Member releasedBy;

    protected GradeItem() {}

    GradeItem(Offering offering, Activity activity, BigDecimal weight) {
        this.offering = offering;
        this.activity = activity;
        weigh(weight);
    }

    void weigh(BigDecimal weight) {
        this.weight = weight;
    }

    /** The first time counts; what is marked afterwards is out as soon as it is marked. */
    void release(Member by, Instant now) {
        if (releasedAt == null) {
            releasedAt = now;
            releasedBy = by;
        }
    }

    public Activity activity() {
        return activity;
    }

    public BigDecimal weight() {
        return weight;
    }

    public Instant releasedAt() {
        return releasedAt;
    }
}
