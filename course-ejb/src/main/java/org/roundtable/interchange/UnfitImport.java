package org.roundtable.interchange;

import org.roundtable.shared.RuleBroken;

/** What was said about a file leaves no room for what stands in it. */
public class UnfitImport extends RuleBroken {

    UnfitImport(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
