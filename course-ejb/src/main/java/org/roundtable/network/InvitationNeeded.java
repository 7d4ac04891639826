package org.roundtable.network;

import org.roundtable.shared.RuleBroken;

/** This network is joined by invitation only. */
public class InvitationNeeded extends RuleBroken {

    public InvitationNeeded() {
        super("network.invitationNeeded");
    }
}
