package org.roundtable.proof;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers, outside the application, every answer a learner was told is saved; in a file as well, to be looked into. */
final class Oracle implements AutoCloseable {

    /** One place of one paper. */
    record Slot(long attempt, int number) {}

    /** What was said to be saved there last. */
    record Told(int revision, String answer) {}

    /** Something that was said to be saved. */
    record Save(Slot slot, Told told) {}

    private final BufferedWriter file;
    private final Map<Slot, Told> told = new ConcurrentHashMap<>();
    private final List<Save> everything = new ArrayList<>();
    private final Map<Long, Map<Integer, String>> receipts = new ConcurrentHashMap<>();

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
        everything.add(new Save(new Slot(attempt, slot), new Told(revision, answer)));
        told.merge(new Slot(attempt, slot), new Told(revision, answer), (older, newer) -> newer.revision() >= older.revision() ? newer : older);
    }

    /** Remembers where a log ended when somebody was told so. */
    void receipt(long attempt, int seq, String hash) {
        receipts.computeIfAbsent(attempt, first -> new ConcurrentHashMap<>()).put(seq, hash);
    }

    /** @return by place what was said to be saved there last */
    Map<Slot, Told> told() {
        return told;
    }

    synchronized List<Save> everything() {
        return List.copyOf(everything);
    }

    Map<Long, Map<Integer, String>> receipts() {
        return receipts;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
