package org.roundtable.assessment;

import org.roundtable.shared.RuleBroken;

/** What was entered for a test cannot be used as it is. */
public class TestUnfit extends RuleBroken {

    TestUnfit(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
