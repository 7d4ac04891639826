package org.roundtable.desk;

import org.roundtable.shared.RuleBroken;

/** Who reports an incident does not approve what is given for it. */
public class OwnIncident extends RuleBroken {

    public OwnIncident() {
        super("desk.ownIncident");
    }
}
