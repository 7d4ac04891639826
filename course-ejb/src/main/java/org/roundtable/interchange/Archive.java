package org.roundtable.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * An uploaded ZIP, read without ever being unpacked to disk: names in it are names, never paths. Everything that can be
 * refused from its directory is refused before a byte is unpacked.
 */
public final class Archive implements AutoCloseable {

    static final long LARGEST_UPLOAD = 60L * 1024 * 1024;
    static final long LARGEST_FILE = 20L * 1024 * 1024;
    static final long LARGEST_TOTAL = 200L * 1024 * 1024;
    private static final long UNSUSPICIOUS = 1024 * 1024;
    private static final int STEEPEST_RATIO = 100;
    private static final int HEADER = 0x04034b50;
    private static final int HEADER_SIZE = 30;

    private final Path stored;
    private final FileChannel file;
    private final Map<String, ArchiveEntry> entries = new TreeMap<>();

    private Archive(Path stored) throws IOException {
        this.stored = stored;
        this.file = FileChannel.open(stored, StandardOpenOption.READ);
    }

    /**
     * @return the archive that was uploaded; to be closed
     * @throws ArchiveRefused when it is none, damaged, or not safe to read
     */
    public static Archive receive(InputStream upload) {
        Path stored = null;
        try {
            stored = Files.createTempFile("upload", ".zip");
            copy(upload, stored);
            var archive = new Archive(stored);
            archive.readDirectory();
            return archive;
        } catch (IOException e) {
            discard(stored);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            discard(stored);
            throw e;
        }
    }

    /** @return the paths of its files in order, without a folder that all of them are in */
    public Set<String> paths() {
        return entries.keySet();
    }

    public boolean has(String path) {
        return entries.containsKey(path);
    }

    public long size(String path) {
        return entry(path).unpacked();
    }

    /** @return the whole archive as it was uploaded */
    byte[] all() {
        try {
            return Files.readAllBytes(stored);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the content of a file of this archive */
    public byte[] bytes(String path) {
        try {
            return unpacked(entry(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the text in a file of this archive, nothing if it is not text in UTF-8 */
    public Optional<String> text(String path) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(path))).toString();
            return text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            discard(stored);
        }
    }

    private ArchiveEntry entry(String path) {
        return Optional.ofNullable(entries.get(path)).orElseThrow(() -> new IllegalArgumentException(path));
    }

    private void readDirectory() throws IOException {
        try {
            var found = ArchiveDirectory.of(file).stream().filter(entry -> !entry.folder()).toList();
            var byName = new HashMap<String, ArchiveEntry>();
            for (var entry : found) {
                if (byName.put(entry.name(), entry) != null) {
                    throw new ArchiveRefused("archiveRepeats", ArchiveEntry.printable(entry.name()));
                }
            }
            if (found.isEmpty()) {
                throw new ArchiveRefused("archiveEmpty");
            }
            weigh(found);
            keepApart(found);
            var outer = commonFolder(byName.keySet());
            byName.forEach((name, entry) -> entries.put(name.substring(outer.length()), entry));
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static void weigh(Collection<ArchiveEntry> entries) {
        for (var entry : entries) {
            if (entry.unpacked() > LARGEST_FILE) {
                throw new ArchiveRefused("archiveFileTooLarge", ArchiveEntry.printable(entry.name()), megabytes(LARGEST_FILE));
            }
            if (entry.unpacked() > UNSUSPICIOUS && entry.unpacked() / STEEPEST_RATIO > entry.packed()) {
                throw new ArchiveRefused("archiveBomb", ArchiveEntry.printable(entry.name()));
            }
        }
        if (entries.stream().mapToLong(ArchiveEntry::unpacked).sum() > LARGEST_TOTAL) {
            throw new ArchiveRefused("archiveUnpacksTooLarge", megabytes(LARGEST_TOTAL));
        }
    }

    /** Entries that share bytes are how a small archive unpacks to a large one. */
    private static void keepApart(Collection<ArchiveEntry> entries) {
        var end = 0L;
        for (var entry : entries.stream().sorted(Comparator.comparingLong(ArchiveEntry::header)).toList()) {
            if (entry.header() < end) {
                throw new ArchiveRefused("archiveDamaged");
            }
            end = entry.header() + HEADER_SIZE + entry.rawName().length + entry.packed();
        }
    }

    private static String commonFolder(Set<String> names) {
        var first = names.iterator().next();
        var folder = first.substring(0, first.indexOf('/') + 1);
        return names.stream().allMatch(name -> name.startsWith(folder)) ? folder : "";
    }

    private byte[] unpacked(ArchiveEntry entry) throws IOException {
        var header = ArchiveDirectory.read(file, entry.header(), HEADER_SIZE + entry.rawName().length);
        var name = Arrays.copyOfRange(header.array(), HEADER_SIZE, header.limit());
        if (header.getInt(0) != HEADER || header.getChar(26) != name.length || !Arrays.equals(name, entry.rawName())) {
            throw new ArchiveRefused("archiveDamaged");
        }
        var packed = ArchiveDirectory.read(file, entry.header() + HEADER_SIZE + name.length + header.getChar(28), (int) entry.packed()).array();
        var content = entry.method() == 0 ? packed : inflated(packed, (int) entry.unpacked());
        var crc = new CRC32();
        crc.update(content);
        if (crc.getValue() != entry.crc()) {
            throw new ArchiveRefused("archiveDamaged");
        }
        return content;
    }

    private static byte[] inflated(byte[] packed, int size) {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            var content = new byte[size];
            var length = 0;
            while (length < size) {
                var read = inflater.inflate(content, length, size - length);
                if (read == 0) {
                    throw new ArchiveRefused("archiveDamaged");
                }
                length += read;
            }
            // more than the directory admitted to
            if (!inflater.finished() && inflater.inflate(new byte[1]) > 0) {
                throw new ArchiveRefused("archiveBomb", "");
            }
            return content;
        } catch (DataFormatException e) {
            throw new ArchiveRefused("archiveDamaged");
        } finally {
            inflater.end();
        }
    }

    private static void copy(InputStream upload, Path stored) throws IOException {
        try (var out = Files.newOutputStream(stored)) {
            var buffer = new byte[16 * 1024];
            var total = 0L;
            for (var read = upload.read(buffer); read >= 0; read = upload.read(buffer)) {
                total += read;
                if (total > LARGEST_UPLOAD) {
                    throw new ArchiveRefused("archiveTooLarge", megabytes(LARGEST_UPLOAD));
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private static void discard(Path stored) {
        if (stored != null) {
            try {
                Files.deleteIfExists(stored);
            } catch (IOException e) {
                stored.toFile().deleteOnExit();
            }
        }
    }

    private static long megabytes(long bytes) {
        return bytes / 1024 / 1024;
    }
}
