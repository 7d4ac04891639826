package org.roundtable.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** What server and database take of the machine, as Linux counts it. */
final class Costs {

    private static final double TICKS = 100;

    private final LongSupplier server;
    private final Supplier<List<Long>> database;

    Costs(LongSupplier server, Supplier<List<Long>> database) {
        this.server = server;
        this.database = database;
    }

    /** @return seconds of CPU that server and database have used so far, processes that ended included */
    double cpu() {
        return (ticks(server.getAsLong(), false) + database.get().stream().mapToLong(pid -> ticks(pid, true)).sum()) / TICKS;
    }

    /** @param children whether those count that ended and were waited for */
    private static long ticks(long pid, boolean children) {
        try {
            var stat = Files.readString(Path.of("/proc/%d/stat".formatted(pid)));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            var ticks = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
            return children ? ticks + Long.parseLong(fields[13]) + Long.parseLong(fields[14]) : ticks;
        } catch (IOException ended) {
            return 0;
        }
    }

    /** @return bytes of memory the server holds */
    long rss() {
        try (var lines = Files.lines(Path.of("/proc/%d/status".formatted(server.getAsLong())))) {
            return lines.filter(line -> line.startsWith("VmRSS")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024).findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return bytes of objects in the server that are still in use */
    long liveHeap() throws IOException, InterruptedException {
        var jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/jcmd").toString(), String.valueOf(server.getAsLong()), "GC.class_histogram")
            .redirectErrorStream(true).start();
        var text = new String(jcmd.getInputStream().readAllBytes());
        jcmd.waitFor(1, TimeUnit.MINUTES);
        var total = text.lines().filter(line -> line.startsWith("Total")).findFirst().orElseThrow(() -> new IllegalStateException(text)).trim().split("\\s+");
        return Long.parseLong(total[2]);
    }
}
