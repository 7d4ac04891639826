package org.roundtable.grading;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.Instant;
import org.roundtable.network.Member;

/** One thing that happened to a mark. Written once, never changed: together they are the history of a cell. */
@Entity
public class MarkChange {

    /** What happened. */
    public enum What { CORRECTED, TAKEN_BACK, RELEASED, CHANGED }

    @Id @GeneratedValue private Long id;
    @ManyToOne(optional = false, fetch = LAZY) private Mark mark;
    private Instant at;
    @ManyToOne(fetch = LAZY) private Member by;
    @Enumerated(STRING) private What what;
    private BigDecimal percent;
    @Column(length = 1000) private String reason;

    protected MarkChange() {}

    MarkChange(Mark mark, What what, BigDecimal percent, String reason, Member by, Instant now) {
        this.mark = mark;
        this.what = what;
        this.percent = percent;
        this.reason = reason;
        this.by = by;
        this.at = now;
    }
}
