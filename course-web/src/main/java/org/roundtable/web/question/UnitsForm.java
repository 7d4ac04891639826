package org.roundtable.web.question;

import java.io.Serializable;
import java.math.BigDecimal;
import org.roundtable.question.TypedNumber;
import org.roundtable.question.Units;

/** The units of a number while they are edited: one to a line. */
public class UnitsForm implements Serializable {

    private String lines = "";
    private boolean required;
    private String penalty = "100";

    static UnitsForm of(Units units) {
        var form = new UnitsForm();
        form.lines = units.lines();
        form.required = units.required();
        form.penalty = PartForm.percent(units.penalty());
        return form;
    }

    Units value() {
        return Units.read(lines, required, penalty == null || penalty.isBlank() ? BigDecimal.ONE : TypedNumber.read(penalty.replace("%", "")).movePointLeft(2));
    }

    public String getLines() {
        return lines;
    }

    public void setLines(String lines) {
        this.lines = lines;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }

    public String getPenalty() {
        return penalty;
    }

    public void setPenalty(String penalty) {
        this.penalty = penalty;
    }
}
