package org.roundtable.web.grading;

import java.io.Serializable;
import java.math.BigDecimal;
import org.roundtable.grading.GradeColumn;

/** One line of the rule while it is edited. */
public class WeightForm implements Serializable {

    private final Long activity;
    private final String title;
    private final boolean exam;
    private BigDecimal weight;

    WeightForm(GradeColumn column) {
        activity = column.activity();
        title = column.title();
        exam = column.exam();
        weight = column.weight().signum() == 0 ? BigDecimal.ZERO : column.weight();
    }

    Long activity() {
        return activity;
    }

    public String getTitle() {
        return title;
    }

    public boolean isExam() {
        return exam;
    }

    public BigDecimal getWeight() {
        return weight;
    }

    public void setWeight(BigDecimal weight) {
        this.weight = weight;
    }
}
