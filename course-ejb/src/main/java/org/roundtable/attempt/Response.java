package org.roundtable.attempt;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Objects;
import org.roundtable.assessment.PaperSlot;
import org.roundtable.question.Answer;
import org.roundtable.question.CertaintyMarks;
import org.roundtable.question.Content;
import org.roundtable.question.Given;
import org.roundtable.question.QuestionVersion;
import org.roundtable.question.Scoring;

/** The answer in one place of a paper, blank until the attempt is settled: up to then what is answered stands in the log alone. */
@Entity
public class Response {

    @Id @GeneratedValue private Long id;
    @ManyToOne(optional = false, fetch = LAZY) private Attempt attempt;
    private int slot;
    private String section;
    @ManyToOne(optional = false, fetch = LAZY) private QuestionVersion questionVersion;
    private BigDecimal marks;
    private int revision;
    @Column(length = 1_000_000) private String answer;
    private boolean flagged;
    private Instant savedAt;
    private boolean late;
    private BigDecimal points;
    private boolean dropped;

    protected Response() {}

    Response(Attempt attempt, PaperSlot place, QuestionVersion questionVersion) {
        this.attempt = attempt;
        this.slot = place.slot();
        this.section = place.section();
        this.questionVersion = questionVersion;
        this.marks = place.marks();
    }

    /** @param held the newest that was taken; {@code null} where nothing was */
    void take(Held held) {
        if (held != null) {
            revision = held.revision();
            answer = held.answer();
            flagged = held.flagged();
            savedAt = held.at();
            late = held.late();
        }
    }

    /** @return whether a person has to read it, were it not for what was decided about its question */
    boolean score(Content content, Judging judging) {
        var verdict = judging.verdict(questionVersion.id(), content, answer, marks, null, byCertainty());
        earn(verdict);
        return judging.decided(questionVersion.id()) ? Scoring.score(content, given(content)).needsMarker() : verdict.waits();
    }

    /** A person has read it; what was decided about its question meanwhile goes before that. */
    void marked(BigDecimal byHand, Judging judging) {
        earn(judging.verdict(questionVersion.id(), content(), answer, marks, byHand, byCertainty()));
    }

    private void earn(Verdict verdict) {
        points = verdict.points();
        dropped = verdict.dropped();
    }

    static BigDecimal earned(BigDecimal fraction, BigDecimal marks) {
        return marks.multiply(fraction).setScale(3, RoundingMode.HALF_UP);
    }

    Content content() {
        return questionVersion.content();
    }

    /** @return what was answered; a blank answer where nothing was */
    Answer given(Content content) {
        return answer == null ? Answer.blankFor(content.type()) : Answer.of(answer);
    }

    /** @return what it earns as it stands, marked or not; {@code null} where a person has to read it first */
    BigDecimal worth() {
        if (points != null) {
            return points;
        }
        return Judging.asked(content(), answer, marks, null, byCertainty()).points();
    }

    /** @return how right it is, whatever was said about certainty, from 0 to 1; {@code null} where a person has to read it first */
    BigDecimal rightness() {
        var worth = worth();
        if (worth == null) {
            return null;
        }
        var certainty = certainty();
        var share = worth.divide(marks, MathContext.DECIMAL64);
        return (certainty == null ? share : CertaintyMarks.rightness(share, certainty)).max(BigDecimal.ZERO).min(BigDecimal.ONE).setScale(3, RoundingMode.HALF_UP);
    }

    /** @return how certain of it its author was, from 1 to 3; {@code null} where that was not asked, or nothing was answered */
    Integer certainty() {
        if (!byCertainty() || !answered() || content().type().byHand()) {
            return null;
        }
        return Objects.requireNonNullElse(Given.of(answer).certainty(), 1);
    }

    boolean byCertainty() {
        return attempt.testVersion().rules().certainty();
    }

    boolean answered() {
        return answer != null && !Answer.of(answer).isBlank();
    }

    boolean waits() {
        return points == null;
    }

    public Long id() {
        return id;
    }

    public Attempt attempt() {
        return attempt;
    }

    public int slot() {
        return slot;
    }

    String section() {
        return section;
    }

    public QuestionVersion questionVersion() {
        return questionVersion;
    }

    public BigDecimal marks() {
        return marks;
    }

    int revision() {
        return revision;
    }

    /** @return as the player sent it, {@code null} where nothing was */
    String answer() {
        return answer;
    }

    boolean flagged() {
        return flagged;
    }

    Instant savedAt() {
        return savedAt;
    }

    boolean late() {
        return late;
    }

    public BigDecimal points() {
        return points;
    }

    /** Whether its question counts for nobody. */
    public boolean dropped() {
        return dropped;
    }
}
