package org.roundtable.question;

import org.roundtable.shared.RuleBroken;

/** The question was changed, in another tab or by a colleague, since this form was opened. */
public class EditedMeanwhile extends RuleBroken {

    EditedMeanwhile() {
        super("question.editedMeanwhile");
    }
}
