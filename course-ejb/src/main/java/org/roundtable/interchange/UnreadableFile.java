package org.roundtable.interchange;

import org.roundtable.shared.RuleBroken;

/** A file that cannot be read at all; nothing was taken from it. */
public class UnreadableFile extends RuleBroken {

    UnreadableFile(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
