package org.roundtable.network;

import org.roundtable.shared.RuleBroken;

/** Whoever proved that an address is theirs has an account with it already. */
public class AddressTaken extends RuleBroken {

    public AddressTaken() {
        super("network.addressTaken");
    }
}
