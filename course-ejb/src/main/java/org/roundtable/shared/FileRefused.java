package org.roundtable.shared;

/** A file was not taken; the message says why, and nothing else was touched. */
public class FileRefused extends RuleBroken {

    public FileRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
