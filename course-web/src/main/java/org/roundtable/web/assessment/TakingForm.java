package org.roundtable.web.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.roundtable.assessment.GradingMethod;
import org.roundtable.assessment.Navigation;
import org.roundtable.assessment.TakingRules;

/** How a test is taken and what counts of it, while it is typed. */
public class TakingForm implements Serializable {

    private static final BigDecimal SIXTY = new BigDecimal(60);
    private Integer attempts;
    private BigDecimal delayHours;
    private GradingMethod method;
    private BigDecimal cutPercent;
    private boolean shuffled;
    private int perPage;
    private Navigation navigation;
    private boolean certainty;

    static TakingForm of(TakingRules rules) {
        var form = new TakingForm();
        form.attempts = rules.attempts();
        form.delayHours = BigDecimal.valueOf(rules.delayMinutes()).divide(SIXTY, 2, RoundingMode.HALF_UP).stripTrailingZeros();
        form.method = rules.method();
        form.cutPercent = rules.cutPercent();
        form.shuffled = rules.shuffled();
        form.perPage = rules.perPage();
        form.navigation = rules.navigation();
        form.certainty = rules.certainty();
        return form;
    }

    TakingRules rules() {
        var delay = delayHours == null ? 0 : delayHours.multiply(SIXTY).setScale(0, RoundingMode.HALF_UP).intValue();
        return new TakingRules(attempts, delay, method, cutPercent, shuffled, perPage, navigation, certainty);
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

    public GradingMethod getMethod() {
        return method;
    }

    public void setMethod(GradingMethod method) {
        this.method = method;
    }

    public BigDecimal getCutPercent() {
        return cutPercent;
    }

    public void setCutPercent(BigDecimal cutPercent) {
        this.cutPercent = cutPercent;
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

    public Navigation getNavigation() {
        return navigation;
    }

    public void setNavigation(Navigation navigation) {
        this.navigation = navigation;
    }

    public boolean isCertainty() {
        return certainty;
    }

    public void setCertainty(boolean certainty) {
        this.certainty = certainty;
    }
}
