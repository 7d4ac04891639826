package org.roundtable.it.inside;

import static org.roundtable.it.inside.Actors.doing;
import static org.roundtable.it.inside.Actors.use;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.roundtable.certificate.Certifying;
import org.roundtable.course.OfferingState;
import org.roundtable.course.Running;
import org.roundtable.grading.GradeColumn;
import org.roundtable.grading.GradeRule;
import org.roundtable.grading.Missing;
import org.roundtable.grading.Releasing;
import org.roundtable.grading.Weighing;

/** An offering comes to its end. */
final class GradeScene {

    private GradeScene() {}

    /** Only one activity counts, and half of it is enough. */
    static void weigh(long lead, long offering, long counts) throws Exception {
        doing(lead, () -> {
            var scheme = use(Weighing.class).open(offering);
            use(Weighing.class).set(offering, new GradeRule(BigDecimal.valueOf(50), null, Missing.ZERO, 1), scheme.columns().stream()
                .collect(Collectors.toMap(GradeColumn::activity, column -> column.activity() == counts ? BigDecimal.valueOf(100) : BigDecimal.ZERO)), scheme.version());
        });
    }

    /** @return number of the certificate of whoever passed */
    static String finish(long lead, long offering) throws Exception {
        doing(lead, () -> use(Running.class).moveOn(offering, OfferingState.GRADING));
        doing(lead, () -> use(Releasing.class).release(offering, List.of()));
        doing(lead, () -> use(Certifying.class).issueAll(offering));
        return Rows.text("select c.number from certificate c join enrolment e on e.id = c.enrolment_id where e.offering_id = ?", offering);
    }
}
