package org.roundtable.proof;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers, outside the application, every answer a learner was told is saved; in a file as well, to be looked into. */
final class Oracle implements AutoCloseable {

    /** One place of one paper. */
    record Slot(long attempt, int number) {}

    /** What was said to be saved there last. */
    record Told(int revision, String answer) {}

    private final BufferedWriter file;
    private final Map<Slot, Told> told = new ConcurrentHashMap<>();
    private long saves;

    Oracle(Path file) throws IOException {
        this.file = Files.newBufferedWriter(file);
    }

    synchronized void saved(long attempt, int slot, int revision, String answer) {
        try {
            file.write("%d\t%d\t%d\t%s%n".formatted(attempt, slot, revision, answer));
            file.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        saves++;
        told.merge(new Slot(attempt, slot), new Told(revision, answer), (older, newer) -> newer.revision() >= older.revision() ? newer : older);
    }

    Map<Slot, Told> told() {
        return told;
    }

    synchronized long saves() {
        return saves;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
