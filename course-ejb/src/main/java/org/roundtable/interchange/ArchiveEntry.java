package org.roundtable.interchange;

import java.util.regex.Pattern;

/**
 * One entry of a ZIP, as its directory describes it.
 *
 * @param method how it is packed: 0 for stored, 8 for deflated
 * @param mode its Unix mode, 0 where none is given
 * @param header where its own header begins
 */
record ArchiveEntry(String name, byte[] rawName, int flags, int method, long crc, long packed, long unpacked, int mode, long header) {

    private static final int LONGEST_NAME = 280;
    private static final int KIND = 0170000;
    private static final int REGULAR = 0100000;
    private static final int FOLDER = 0040000;
    private static final Pattern OUTSIDE = Pattern.compile("(?s)/.*|[A-Za-z]:.*|.*\\\\.*|.*\\p{Cntrl}.*|(?:.*/)?\\.\\.?(?:/.*)?|.*//.*");

    /** @throws ArchiveRefused when the name could mean a place outside, or the entry is more than a file */
    ArchiveEntry {
        if (name.isEmpty() || name.length() > LONGEST_NAME || OUTSIDE.matcher(name).matches()) {
            throw new ArchiveRefused("archivePathUnsafe", printable(name));
        }
        if ((flags & 1) != 0) {
            throw new ArchiveRefused("archiveEncrypted", printable(name));
        }
        if ((mode & KIND) != 0 && (mode & KIND) != REGULAR && (mode & KIND) != FOLDER) {
            throw new ArchiveRefused("archiveHasLinks", printable(name));
        }
        if (method != 0 && method != 8 || method == 0 && packed != unpacked || packed == 0xffffffffL || unpacked == 0xffffffffL || header == 0xffffffffL) {
            throw new ArchiveRefused("archiveUnusual", printable(name));
        }
    }

    boolean folder() {
        return name.endsWith("/");
    }

    static String printable(String name) {
        var clean = name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "\u2423");
        return clean.length() > 80 ? clean.substring(0, 79) + "…" : clean;
    }
}
