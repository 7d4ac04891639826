package org.roundtable.web.attempt;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file on its way in, brought to the disk of this node first: the connection may be slow, and nothing that others need waits for it. */
final class Spool implements AutoCloseable {

    private static final int PIECE = 1 << 14;

    private final Path path;

    private Spool(Path path) {
        this.path = path;
    }

    /** Reads one byte more than may come, which is enough to know. */
    static Spool of(InputStream in, int megabytes) throws IOException {
        var spool = new Spool(Files.createTempFile("roundtable", null));
        try (var out = Files.newOutputStream(spool.path)) {
            var piece = new byte[PIECE];
            var left = megabytes * 1024 * 1024 + 1;
            for (int read = 0; left > 0 && read >= 0; left -= read) {
                read = in.read(piece, 0, Math.min(PIECE, left));
                out.write(piece, 0, Math.max(0, read));
            }
            return spool;
        } catch (IOException brokeOff) {
            spool.close();
            throw brokeOff;
        }
    }

    InputStream content() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
