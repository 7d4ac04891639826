package org.roundtable.interchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the directory at the end of a ZIP. The JDK's reader is not asked because it tells neither what is encrypted nor
 * what is a link, and holds every entry of a directory of millions before one can count them.
 */
final class ArchiveDirectory {

    static final int MOST_ENTRIES = 2_000;
    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END_SIZE = 22;
    private static final int ENTRY_SIZE = 46;
    private static final Charset OLD = Charset.forName("IBM437");

    private ArchiveDirectory() {}

    /**
     * @return its entries, in the order of the directory
     * @throws ArchiveRefused when this is no ZIP, a damaged one, or one of too many entries
     */
    static List<ArchiveEntry> of(FileChannel file) throws IOException {
        var tail = read(file, Math.max(0, file.size() - END_SIZE - 0xffff), (int) Math.min(file.size(), END_SIZE + 0xffff));
        var at = tail.limit() - END_SIZE;
        while (at >= 0 && !(tail.getInt(at) == END && at + END_SIZE + tail.getChar(at + 20) == tail.limit())) {
            at--;
        }
        if (at < 0) {
            throw new ArchiveRefused("archiveNotZip");
        }
        var count = tail.getChar(at + 10);
        var size = tail.getInt(at + 12) & 0xffffffffL;
        var start = tail.getInt(at + 16) & 0xffffffffL;
        if (count > MOST_ENTRIES) {
            throw new ArchiveRefused("archiveTooManyEntries", MOST_ENTRIES);
        }
        if (tail.getInt(at + 4) != 0 || start + size != file.size() - tail.limit() + at || size > 64L * 1024 * 1024) {
            throw new ArchiveRefused("archiveDamaged");
        }
        return entries(read(file, start, (int) size), count);
    }

    private static List<ArchiveEntry> entries(ByteBuffer directory, int count) {
        var entries = new ArrayList<ArchiveEntry>(count);
        for (var i = 0; i < count; i++) {
            if (directory.remaining() < ENTRY_SIZE || directory.getInt(directory.position()) != ENTRY) {
                throw new ArchiveRefused("archiveDamaged");
            }
            entries.add(entry(directory));
        }
        if (directory.hasRemaining()) {
            throw new ArchiveRefused("archiveDamaged");
        }
        return entries;
    }

    private static ArchiveEntry entry(ByteBuffer directory) {
        var at = directory.position();
        var rawName = new byte[directory.getChar(at + 28)];
        var length = ENTRY_SIZE + rawName.length + directory.getChar(at + 30) + directory.getChar(at + 32);
        if (directory.remaining() < length) {
            throw new ArchiveRefused("archiveDamaged");
        }
        directory.position(at + ENTRY_SIZE);
        directory.get(rawName);
        directory.position(at + length);
        // the mode is Unix's only where the maker of the entry was
        var unix = directory.get(at + 5) == 3 || directory.get(at + 5) == 19;
        return new ArchiveEntry(name(rawName), rawName, directory.getChar(at + 8), directory.getChar(at + 10), directory.getInt(at + 16) & 0xffffffffL,
            directory.getInt(at + 20) & 0xffffffffL, directory.getInt(at + 24) & 0xffffffffL, unix ? directory.getInt(at + 38) >>> 16 : 0,
            directory.getInt(at + 42) & 0xffffffffL);
    }

    /** Many tools write UTF-8 without saying so; what is not UTF-8 is from the days of DOS. */
    private static String name(byte[] raw) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(raw, OLD);
        }
    }

    static ByteBuffer read(FileChannel file, long from, int length) throws IOException {
        if (from < 0 || from + length > file.size()) {
            throw new ArchiveRefused("archiveDamaged");
        }
        var buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining() && file.read(buffer, from + buffer.position()) > 0) {
            // reads until it is full
        }
        return buffer.flip();
    }
}
