package org.roundtable.assessment;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.Instant;
import org.roundtable.network.Member;

/** A test as it was published: this is what learners sit. It never changes; an edit leads to the next one. */
@Entity
public class TestVersion {

    @Id @GeneratedValue private Long id;
    @ManyToOne(optional = false, fetch = LAZY) private Assessment assessment;
    private int number;
    private TestRules rules;
    private int questions;
    private BigDecimal outOf;
    private Instant publishedAt;
    @ManyToOne(optional = false, fetch = LAZY) private Member publishedBy;

    protected TestVersion() {}

    TestVersion(Assessment assessment, int number, Blueprint blueprint, Member publishedBy, Instant now) {
        if (blueprint.size() == 0) {
            throw new TestUnfit("assessment.nothingAsked");
        }
        var shortages = blueprint.shortages();
        if (!shortages.isEmpty()) {
            var first = shortages.get(0);
            throw new TestUnfit("assessment.shortage", first.section(), first.wanted(), first.found());
        }
        this.assessment = assessment;
        this.number = number;
        this.rules = assessment.rules();
        this.questions = blueprint.size();
        this.outOf = blueprint.outOf();
        this.publishedBy = publishedBy;
        this.publishedAt = now;
    }

    public Long id() {
        return id;
    }

    public Assessment assessment() {
        return assessment;
    }

    public int number() {
        return number;
    }

    public TestRules rules() {
        return rules;
    }

    public int questions() {
        return questions;
    }

    public BigDecimal outOf() {
        return outOf;
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
