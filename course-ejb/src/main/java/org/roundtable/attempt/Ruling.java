package org.roundtable.attempt;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import org.roundtable.assessment.Assessment;
import org.roundtable.course.Offering;
import org.roundtable.network.Member;
import org.roundtable.question.Content;
import org.roundtable.question.QuestionVersion;

/**
 * What the team decided about a question of a test in one offering after it was asked. It stands until it is reverted; both are editions
 * of how this test is marked there, counted in one row.
 */
@Entity
public class Ruling {

    @Id @GeneratedValue private Long id;
    @Version private int version;
    @ManyToOne(optional = false, fetch = LAZY) private Offering offering;
    @ManyToOne(optional = false, fetch = LAZY) private Assessment assessment;
    @ManyToOne(optional = false, fetch = LAZY) private QuestionVersion questionVersion;
    @Enumerated(STRING) private Treatment treatment;
    @Column(length = 1_000_000) private String content;
    @Column(length = 1000) private String reason;
    private int edition;
    @ManyToOne(optional = false, fetch = LAZY) private Member by;
    private Instant at;
    /** True or null: so that the database lets one stand for each question, and any number be reverted. */
    private Boolean standing = true;
    private Integer revertedEdition;
    @ManyToOne(fetch = LAZY) private Member revertedBy;
    private Instant revertedAt;
    @Column(length = 1000) private String revertReason;

    protected Ruling() {}

    /** @param corrected what is marked by from now on; {@code null} where the treatment needs no key */
    Ruling(Offering offering, Assessment assessment, QuestionVersion questionVersion, Treatment treatment, Content corrected, String reason, int edition,
            Member by, Instant now) {
        if (treatment.byNewKey() && (corrected == null || !corrected.gaps().isEmpty())) {
            throw new RulingUnfit("attempt.rulingNeedsKey");
        }
        if (treatment.byNewKey() && corrected.type() != questionVersion.content().type()) {
            throw new RulingUnfit("attempt.rulingOtherType");
        }
        this.offering = offering;
        this.assessment = assessment;
        this.questionVersion = questionVersion;
        this.treatment = treatment;
        this.content = treatment.byNewKey() ? corrected.json() : null;
        this.reason = said(reason);
        this.edition = edition;
        this.by = by;
        this.at = now;
    }

    /** What was asked counts again as it was asked; reverting twice changes nothing. */
    void revert(String why, int edition, Member by, Instant now) {
        if (standing()) {
            standing = null;
            revertReason = said(why);
            revertedEdition = edition;
            revertedBy = by;
            revertedAt = now;
        }
    }

    private static String said(String reason) {
        if (reason == null || reason.isBlank() || reason.strip().length() > 1000) {
            throw new RulingUnfit("attempt.rulingNeedsReason");
        }
        return reason.strip();
    }

    public Long id() {
        return id;
    }

    public Offering offering() {
        return offering;
    }

    public Assessment assessment() {
        return assessment;
    }

    public QuestionVersion questionVersion() {
        return questionVersion;
    }

    public Treatment treatment() {
        return treatment;
    }

    /** @return what is marked by; {@code null} where the treatment needs no key */
    public Content content() {
        return content == null ? null : Content.of(content);
    }

    public String reason() {
        return reason;
    }

    public int edition() {
        return edition;
    }

    public Member by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    public boolean standing() {
        return Boolean.TRUE.equals(standing);
    }

    public Member revertedBy() {
        return revertedBy;
    }

    /** @return {@code null} while it stands */
    public Instant revertedAt() {
        return revertedAt;
    }

    public String revertReason() {
        return revertReason;
    }

    /** @return when the last was decided about it */
    Instant lastAt() {
        return revertedAt == null ? at : revertedAt;
    }

    /** @return the edition of the last that was decided about it */
    public int lastEdition() {
        return revertedEdition == null ? edition : revertedEdition;
    }
}
