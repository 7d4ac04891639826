package org.roundtable.grading;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import org.roundtable.course.Offering;

/** The rule of one offering, once its team has set one; until then the usual rule holds. */
@Entity
public class GradeScheme {

    @Id @GeneratedValue private Long id;
    @Version private int version;
    @ManyToOne(optional = false, fetch = LAZY) private Offering offering;
    private BigDecimal passOverall;
    private BigDecimal passExam;
    @Enumerated(STRING) private Missing missing;
    private int decimals;

    protected GradeScheme() {}

    GradeScheme(Offering offering, GradeRule rule) {
        this.offering = offering;
        rule(rule);
    }

    void rule(GradeRule rule) {
        passOverall = rule.passOverall();
        passExam = rule.passExam();
        missing = rule.missing();
        decimals = rule.decimals();
    }

    public Long id() {
        return id;
    }

    int version() {
        return version;
    }

    public GradeRule rule() {
        return new GradeRule(passOverall, passExam, missing, decimals);
    }
}
