package org.roundtable.lecture;

import org.roundtable.shared.RuleBroken;

/** Somebody wrote on the text after this page was opened, so what it would publish is not what is seen. */
public class ManuscriptMovedOn extends RuleBroken {

    public ManuscriptMovedOn() {
        super("lecture.movedOn");
    }
}
