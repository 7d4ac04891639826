package org.roundtable.allowance;

import java.time.ZoneId;
import java.util.Map;
import org.roundtable.assessment.TestRules;
import org.roundtable.assessment.TestWindow;
import org.roundtable.shared.Page;

/**
 * The overrides of one test in one offering.
 *
 * @param rules as they stand for everybody
 * @param tables by id, in the order of their names
 */
public record OverridesSheet(Long offering, Long activity, String title, String offeringTitle, ZoneId zone, TestRules rules, TestWindow window,
        Map<Long, String> tables, Page<OverrideRow> overrides) {}
