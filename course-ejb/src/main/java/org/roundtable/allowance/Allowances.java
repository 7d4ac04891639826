package org.roundtable.allowance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import org.roundtable.assessment.Assessment;
import org.roundtable.enrolment.Enrolment;

/** What everybody is allowed. */
@Dependent
public class Allowances {

    @Inject Accommodations accommodations;
    @Inject TestOverrides overrides;

    /** @return all that counts for a learner in a test at that moment, in two statements */
    public Allowance of(Enrolment enrolment, Assessment assessment, Instant now) {
        return new Allowance(accommodations.of(enrolment.id(), now), merged(overrides.holdingFor(assessment.id(), enrolment.id())));
    }

    /** A learner's own comes before those of the tables; among those, the most lenient counts in each respect. */
    static Terms merged(Collection<TestOverride> holding) {
        var tables = holding.stream().filter(override -> override.table() != null).map(TestOverride::terms).reduce(Terms.NONE, Terms::lenient);
        return holding.stream().filter(override -> override.table() == null).map(TestOverride::terms).reduce(Terms.NONE, Terms::lenient).before(tables);
    }
}
