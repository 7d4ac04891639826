package org.roundtable.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A small file system of its own, on a loop device, that can be filled to the last block. Not every machine allows one. */
final class Disk implements AutoCloseable {

    private static final int MEGABYTES = 1024;

    private final Path root;

    private Disk(Path root) {
        this.root = root;
    }

    /**
     * @return one mounted beneath {@code room}
     * @throws IOException saying why, where the machine does not allow it
     */
    static Disk mounted(Path room) throws IOException, InterruptedException {
        var image = room.resolve("disk.img").toAbsolutePath().toString();
        var root = Files.createDirectories(room.resolve("disk")).toAbsolutePath();
        run("truncate", "-s", MEGABYTES + "M", image);
        run("mkfs.ext4", "-q", "-F", "-m", "0", image);
        run("mount", "-o", "loop", image, root.toString());
        return new Disk(root);
    }

    Path at(String name) {
        return root.resolve(name);
    }

    /** From now on nothing more can be written. */
    void fill() throws IOException, InterruptedException {
        // what others take meanwhile is taken from the rest
        while (free() > 0) {
            try {
                run("fallocate", "-o", String.valueOf(size()), "-l", String.valueOf(free()), filler().toString());
            } catch (IOException quicker) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
    }

    void empty() throws IOException {
        Files.deleteIfExists(filler());
    }

    private Path filler() {
        return root.resolve("filler");
    }

    private long size() throws IOException {
        return Files.exists(filler()) ? Files.size(filler()) : 0;
    }

    private long free() throws IOException {
        return Files.getFileStore(root).getUsableSpace() / 4096 * 4096;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        empty();
        run("umount", "--lazy", root.toString());
    }

    private static void run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes()).strip();
        if (process.waitFor() != 0) {
            throw new IOException("%s: %s".formatted(List.of(command), said));
        }
    }
}
