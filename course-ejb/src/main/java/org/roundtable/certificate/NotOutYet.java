package org.roundtable.certificate;

import org.roundtable.shared.RuleBroken;

/** Something the result hangs on is not released yet: a certificate would tell it. */
public class NotOutYet extends RuleBroken {

    public NotOutYet() {
        super("certificate.notOutYet");
    }
}
