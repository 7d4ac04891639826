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

    /**
     * Seconds of CPU used so far.
     *
     * @param server all of it, with what the JVM does for itself
     * @param compiling of that, what turned bytecode into machine code
     * @param database its processes that ended included
     */
    record Cpu(double server, double compiling, double database) {

        Cpu since(Cpu before) {
            return new Cpu(server - before.server, compiling - before.compiling, database - before.database);
        }

        Cpu by(double number) {
            return new Cpu(server / number, compiling / number, database / number);
        }

        double all() {
            return server + database;
        }

        @Override
        public String toString() {
            return "%.3f CPU s (server %.3f, of which compiling %.3f; database %.3f)".formatted(all(), server, compiling, database);
        }
    }

    Cpu cpu() {
        return new Cpu(ticks(process(server.getAsLong()), false) / TICKS, compiling() / TICKS, database.get().stream().mapToLong(pid -> ticks(process(pid), true)).sum() / TICKS);
    }

    private long compiling() {
        try (var threads = Files.list(process(server.getAsLong()).resolve("task"))) {
            return threads.filter(Costs::compiles).mapToLong(thread -> ticks(thread, false)).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean compiles(Path thread) {
        try {
            return Files.readString(thread.resolve("comm")).matches("(?s)C[12] Compiler.*");
        } catch (IOException ended) {
            return false;
        }
    }

    private static Path process(long pid) {
        return Path.of("/proc/" + pid);
    }

    /** @param children whether those count that ended and were waited for */
    private static long ticks(Path process, boolean children) {
        try {
            var stat = Files.readString(process.resolve("stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            var ticks = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
            return children ? ticks + Long.parseLong(fields[13]) + Long.parseLong(fields[14]) : ticks;
        } catch (IOException ended) {
            return 0;
        }
    }

    /** @return bytes of memory the server holds, VmRSS, or held at most, VmHWM */
    long memory(String kind) {
        try (var lines = Files.lines(process(server.getAsLong()).resolve("status"))) {
            return lines.filter(line -> line.startsWith(kind)).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024).findFirst().orElseThrow();
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
