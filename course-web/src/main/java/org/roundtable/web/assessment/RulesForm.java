package org.roundtable.web.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.roundtable.assessment.LateStart;
import org.roundtable.assessment.Reveal;
import org.roundtable.assessment.TestRules;

/** The rules of a test while they are typed. */
public class RulesForm implements Serializable {

    private static final BigDecimal SIXTY = new BigDecimal(60);

    private Integer minutes;
    private LateStart lateStart;
    private Integer attempts;
    private BigDecimal delayHours;
    private BigDecimal cutPercent;
    private Reveal showScore;
    private Reveal showAnswers;
    private boolean shuffled;
    private int perPage;
    private boolean honour;

    static RulesForm of(TestRules rules) {
        var form = new RulesForm();
        form.minutes = rules.minutes();
        form.lateStart = rules.lateStart();
        form.attempts = rules.attempts();
        form.delayHours = BigDecimal.valueOf(rules.delayMinutes()).divide(SIXTY, 2, RoundingMode.HALF_UP).stripTrailingZeros();
        form.cutPercent = rules.cutPercent();
        form.showScore = rules.showScore();
        form.showAnswers = rules.showAnswers();
        form.shuffled = rules.shuffled();
        form.perPage = rules.perPage();
        form.honour = rules.honour();
        return form;
    }

    TestRules rules() {
        var delay = delayHours == null ? 0 : delayHours.multiply(SIXTY).setScale(0, RoundingMode.HALF_UP).intValue();
        return new TestRules(minutes, lateStart, attempts, delay, cutPercent, showScore, showAnswers, shuffled, perPage, honour);
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public LateStart getLateStart() {
        return lateStart;
    }

    public void setLateStart(LateStart lateStart) {
        this.lateStart = lateStart;
    }

    public Integer getAttempts() {
        return attempts;
    }

    public void setAttempts(Integer attempts) {
        this.attempts = attempts;
    }

    public BigDecimal getDelayHours() {
        return delayHours;
    }

    public void setDelayHours(BigDecimal delayHours) {
        this.delayHours = delayHours;
    }

    public BigDecimal getCutPercent() {
        return cutPercent;
    }

    public void setCutPercent(BigDecimal cutPercent) {
        this.cutPercent = cutPercent;
    }

    public Reveal getShowScore() {
        return showScore;
    }

    public void setShowScore(Reveal showScore) {
        this.showScore = showScore;
    }

    public Reveal getShowAnswers() {
        return showAnswers;
    }

    public void setShowAnswers(Reveal showAnswers) {
        this.showAnswers = showAnswers;
    }

    public boolean isShuffled() {
        return shuffled;
    }

    public void setShuffled(boolean shuffled) {
        this.shuffled = shuffled;
    }

    public int getPerPage() {
        return perPage;
    }

    public void setPerPage(int perPage) {
        this.perPage = perPage;
    }

    public boolean isHonour() {
        return honour;
    }

    public void setHonour(boolean honour) {
        this.honour = honour;
    }
}
