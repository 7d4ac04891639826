package org.roundtable.question;

import org.roundtable.shared.RuleBroken;

/** What was typed cannot be read as a number. */
public class NotANumber extends RuleBroken {

    NotANumber(String typed) {
        super("question.notANumber", typed.length() > 40 ? typed.substring(0, 40) + "…" : typed);
    }
}
