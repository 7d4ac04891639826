package org.roundtable.web.grading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.roundtable.grading.GradeRule;
import org.roundtable.grading.Overall;
import org.roundtable.grading.Shortfall;
import org.roundtable.web.shared.Say;

/** Says marks and results the same way wherever they stand. */
@Named
@RequestScoped
public class GradeWords {

    @Inject Say say;

    /** "pass", "open", or why not: "unit 1 exam under 50". */
    public String result(Overall overall) {
        return !overall.complete() ? say.of("grading.open") : overall.passed() ? say.of("grading.pass")
            : overall.shortfalls().stream().map(this::shortfall).collect(Collectors.joining(", "));
    }

    /** The colour of a result. */
    public String tone(Overall overall) {
        return overall.passed() ? "ok" : overall.failed() ? "bad" : "";
    }

    /** "pass is 60 % overall and 50 % in each exam". */
    public String rule(GradeRule rule) {
        return rule.passExam() == null ? say.of("grading.rule.overall", number(rule.passOverall()))
            : say.of("grading.rule.both", number(rule.passOverall()), number(rule.passExam()));
    }

    /** "30", "33.33": without zeros that say nothing. */
    public String number(BigDecimal value) {
        return value == null ? "" : value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private String shortfall(Shortfall shortfall) {
        if (shortfall.exam() == null) {
            return shortfall.got() == null ? say.of("grading.nothingCounts") : say.of("grading.overallUnder", number(shortfall.needed()));
        }
        return shortfall.got() == null ? say.of("grading.examMissing", shortfall.exam()) : say.of("grading.examUnder", shortfall.exam(), number(shortfall.needed()));
    }
}
