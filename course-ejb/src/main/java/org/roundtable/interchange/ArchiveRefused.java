package org.roundtable.interchange;

import org.roundtable.shared.RuleBroken;

/** An uploaded archive cannot be read, or may not be: nothing of it was kept. */
public class ArchiveRefused extends RuleBroken {

    ArchiveRefused(String reason, Object... arguments) {
        super("interchange." + reason, arguments);
    }
}
