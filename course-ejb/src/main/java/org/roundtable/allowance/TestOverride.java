package org.roundtable.allowance;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.roundtable.assessment.Assessment;
import org.roundtable.course.Offering;
import org.roundtable.enrolment.Enrolment;
import org.roundtable.enrolment.Table;
import org.roundtable.network.Member;

/** One test of one offering is sat otherwise than set, by one learner or by everybody at one table. */
@Entity
public class TestOverride {

    private static final int LONGEST_REASON = 1000;

    @Id @GeneratedValue private Long id;
    @ManyToOne(optional = false, fetch = LAZY) private Assessment assessment;
    @ManyToOne(optional = false, fetch = LAZY) private Offering offering;
    @ManyToOne(fetch = LAZY) private Enrolment enrolment;
    @ManyToOne(fetch = LAZY) private Table studyTable;
    private Terms terms;
    @Column(length = LONGEST_REASON) private String reason;
    @ManyToOne(optional = false, fetch = LAZY) private Member grantedBy;
    private Instant grantedAt;

    protected TestOverride() {}

    TestOverride(Assessment assessment, Enrolment enrolment) {
        this.assessment = assessment;
        this.offering = enrolment.offering();
        this.enrolment = enrolment;
    }

    TestOverride(Assessment assessment, Table table) {
        this.assessment = assessment;
        this.offering = table.offering();
        this.studyTable = table;
    }

    /** From now on it is these terms, whatever was granted before. */
    void grant(Terms terms, String reason, Member by, Instant now) {
        var why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new OverrideUnfit("allowance.reasonNeeded", LONGEST_REASON);
        }
        if (terms.none()) {
            throw new OverrideUnfit("allowance.nothingOverridden");
        }
        if (terms.opens() != null && terms.closes() != null && !terms.opens().isBefore(terms.closes())) {
            throw new OverrideUnfit("allowance.closesBeforeOpening");
        }
        this.terms = terms;
        this.reason = why;
        this.grantedBy = by;
        this.grantedAt = now;
    }

    public Long id() {
        return id;
    }

    public Assessment assessment() {
        return assessment;
    }

    public Offering offering() {
        return offering;
    }

    /** @return the learner it is for; {@code null} where it is for a table */
    public Enrolment enrolment() {
        return enrolment;
    }

    /** @return the table it is for; {@code null} where it is for one learner */
    public Table table() {
        return studyTable;
    }

    public Terms terms() {
        return terms;
    }

    public String reason() {
        return reason;
    }

    public Instant grantedAt() {
        return grantedAt;
    }
}
