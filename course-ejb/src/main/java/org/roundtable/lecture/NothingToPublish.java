package org.roundtable.lecture;

import org.roundtable.shared.RuleBroken;

/** There is no text yet, and nothing else to publish. */
public class NothingToPublish extends RuleBroken {

    public NothingToPublish() {
        super("lecture.nothingToPublish");
    }
}
