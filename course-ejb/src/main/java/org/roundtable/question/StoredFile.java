package org.roundtable.question;

/**
 * A file that is stored, as an answer names it: nothing but this file can be meant.
 *
 * @param sha256 of its content, 64 hexadecimal digits
 */
public record StoredFile(long id, String name, long size, String sha256) {

    private static final int LONGEST_NAME = 120;

    public StoredFile {
        if (name == null || name.isEmpty() || name.length() > LONGEST_NAME || sha256 == null || !sha256.matches("[0-9a-f]{64}")) {
            throw new AnswerUnreadable();
        }
    }

    /** Its size as people read it: begun kilobytes. */
    public long kilobytes() {
        return (size + 1023) / 1024;
    }
}
