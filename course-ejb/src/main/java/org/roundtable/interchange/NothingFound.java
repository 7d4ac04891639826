package org.roundtable.interchange;

import org.roundtable.shared.RuleBroken;

/** A file without a single question in it. */
public class NothingFound extends RuleBroken {

    NothingFound() {
        super("interchange.nothingFound");
    }
}
