package org.roundtable.web.grading;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import org.roundtable.grading.GradeRule;
import org.roundtable.grading.Missing;
import org.roundtable.grading.SchemeSheet;
import org.roundtable.grading.Weighing;
import org.roundtable.shared.NotThere;
import org.roundtable.web.shared.Say;

/** /grading/scheme.xhtml; resources/rt/weights.js adds up while somebody types. */
@Named
@ViewScoped
public class GradingSchemePage implements Serializable {

    @Inject Weighing weighing;
    @Inject Say say;
    private Long offering;
    private int version;
    private List<WeightForm> weights;
    private BigDecimal passOverall;
    private BigDecimal passExam;
    private Missing missing;
    private int decimals;
    private transient SchemeSheet sheet;

    public void load() {
        sheet = weighing.open(offering);
        version = sheet.version();
        weights = List.copyOf(sheet.columns().stream().map(WeightForm::new).toList());
        passOverall = plain(sheet.rule().passOverall());
        passExam = sheet.rule().passExam() == null ? null : plain(sheet.rule().passExam());
        missing = sheet.rule().missing();
        decimals = sheet.rule().decimals();
        weights.forEach(weight -> weight.setWeight(plain(weight.getWeight())));
    }

    public String save() {
        var chosen = new HashMap<Long, BigDecimal>();
        weights.forEach(weight -> chosen.put(weight.activity(), weight.getWeight() == null ? BigDecimal.ZERO : weight.getWeight()));
        weighing.set(offering, new GradeRule(passOverall, passExam, missing, decimals), chosen, version);
        say.info("grading.scheme.saved");
        return "gradebook?faces-redirect=true&offering=" + offering;
    }

    public BigDecimal getTotal() {
        return plain(weights.stream().map(weight -> weight.getWeight() == null ? BigDecimal.ZERO : weight.getWeight()).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    public Missing[] getWays() {
        return Missing.values();
    }

    public SchemeSheet getSheet() {
        if (offering == null) {
            throw new NotThere();
        }
        if (sheet == null) {
            sheet = weighing.open(offering);
        }
        return sheet;
    }

    public List<WeightForm> getWeights() {
        return weights;
    }

    public Long getOffering() {
        return offering;
    }

    public void setOffering(Long offering) {
        this.offering = offering;
    }

    public BigDecimal getPassOverall() {
        return passOverall;
    }

    public void setPassOverall(BigDecimal passOverall) {
        this.passOverall = passOverall;
    }

    public BigDecimal getPassExam() {
        return passExam;
    }

    public void setPassExam(BigDecimal passExam) {
        this.passExam = passExam;
    }

    public Missing getMissing() {
        return missing;
    }

    public void setMissing(Missing missing) {
        this.missing = missing;
    }

    public int getDecimals() {
        return decimals;
    }

    public void setDecimals(int decimals) {
        this.decimals = decimals;
    }
}
