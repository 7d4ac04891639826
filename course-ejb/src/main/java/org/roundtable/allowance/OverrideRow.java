package org.roundtable.allowance;

import java.time.Instant;

/**
 * One override as the team sees it.
 *
 * @param handle of the learner; {@code null} where it is for a table
 */
public record OverrideRow(Long id, String whom, String handle, Terms terms, String reason, Instant grantedAt) {

    static OverrideRow of(TestOverride override) {
        var learner = override.enrolment() == null ? null : override.enrolment().member();
        return new OverrideRow(override.id(), learner == null ? override.table().title() : learner.displayName(), learner == null ? null : learner.handle(),
            override.terms(), override.reason(), override.grantedAt());
    }
}
