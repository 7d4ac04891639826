package org.roundtable.allowance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.function.Supplier;
import org.roundtable.access.Guard;
import org.roundtable.access.Permission;
import org.roundtable.assessment.Assessments;
import org.roundtable.audit.AuditTrail;
import org.roundtable.course.Offering;
import org.roundtable.course.Offerings;
import org.roundtable.enrolment.Enrolments;
import org.roundtable.enrolment.Tables;
import org.roundtable.network.Members;
import org.roundtable.shared.NotThere;

/** How a team lets one learner, or one table, sit one test of an offering otherwise than everybody. */
@Stateless
public class Overriding {

    public static final int PAGE = 50;

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Members members;
    @Inject Offerings offerings;
    @Inject Assessments assessments;
    @Inject Enrolments enrolments;
    @Inject Tables tables;
    @Inject TestOverrides overrides;
    @Inject Windows windows;
    @Inject AuditTrail audit;

    public OverridesSheet sheet(Long offeringId, Long activity, int page) {
        var offering = run(offeringId);
        var test = assessments.of(offering, activity);
        var names = new LinkedHashMap<Long, String>();
        tables.in(offeringId).forEach(table -> names.put(table.id(), table.title()));
        return new OverridesSheet(offeringId, activity, test.activity().title(), offering.title(), offering.zone(),
            assessments.published(test.id()).map(version -> version.rules()).orElse(test.rules()), windows.of(test, offering, offering.startsAt()).window(),
            names, overrides.in(test.id(), offeringId, Math.max(0, page) * PAGE, PAGE).map(OverrideRow::of));
    }

    /**
     * Takes the place of what the learner was granted for this test before.
     *
     * @param handle of the learner
     */
    public void grantLearner(Long offeringId, Long activity, String handle, Terms terms, String reason) {
        var offering = run(offeringId);
        var test = assessments.of(offering, activity);
        var enrolment = members.byHandle(handle == null ? "" : handle.strip().replaceFirst("^@", ""))
            .flatMap(member -> enrolments.of(member.id(), offeringId)).filter(found -> !found.state().out())
            .orElseThrow(() -> new OverrideUnfit("allowance.noLearner"));
        grant(overrides.of(test.id(), enrolment.id()).orElseGet(fresh(new TestOverride(test, enrolment))), terms, reason);
    }

    /** Takes the place of what the table was granted for this test before. */
    public void grantTable(Long offeringId, Long activity, Long tableId, Terms terms, String reason) {
        var offering = run(offeringId);
        var test = assessments.of(offering, activity);
        var table = tables.by(tableId).filter(found -> found.offering().id().equals(offeringId)).orElseThrow(NotThere::new);
        grant(overrides.ofTable(test.id(), tableId).orElseGet(fresh(new TestOverride(test, table))), terms, reason);
    }

    /** From now on everybody sits it alike; what was begun keeps the deadline it was begun with. */
    public void withdraw(Long id) {
        var override = overrides.by(id).orElseThrow(NotThere::new);
        guard.require(Permission.RUN_OFFERING, override.offering().place());
        overrides.remove(override);
        audit.add(guard.caller(), "override.withdrawn", "override", id, override.offering().place(), "%s: %s".formatted(override.terms(), override.reason()));
    }

    private void grant(TestOverride override, Terms terms, String reason) {
        var before = override.terms();
        override.grant(terms, reason, members.reference(guard.caller()), clock.instant());
        if (override.id() == null) {
            overrides.add(override);
        }
        audit.add(guard.caller(), "override.granted", "override", override.id(), override.offering().place(),
            "%s%s: %s".formatted(before == null ? "" : before + " → ", terms, reason.strip()));
    }

    private static Supplier<TestOverride> fresh(TestOverride override) {
        return () -> override;
    }

    private Offering run(Long id) {
        var offering = offerings.by(id).orElseThrow(NotThere::new);
        guard.require(Permission.RUN_OFFERING, offering.place());
        return offering;
    }
}
