package org.roundtable.assignment;

import org.roundtable.shared.RuleBroken;

/** A file was not taken; the message says why, and nothing else was touched. */
public class FileRefused extends RuleBroken {

    FileRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
