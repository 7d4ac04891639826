package org.roundtable.question;

import org.roundtable.shared.RuleBroken;

/** What was entered for a question cannot be used as it is. */
public class UnfitQuestion extends RuleBroken {

    UnfitQuestion(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
