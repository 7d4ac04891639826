package org.roundtable.proof;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Listens at a node to what a player hears of the desk. */
final class Ear implements AutoCloseable {

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final Thread listening;

    Ear(Node node, long attempt, String cookie) throws IOException, InterruptedException {
        var response = http.send(request(node, attempt, cookie), BodyHandlers.ofLines());
        if (response.statusCode() != 200) {
            throw new IOException("Nothing to hear: " + response.statusCode());
        }
        listening = new Thread(() -> {
            try {
                response.body().filter(line -> line.startsWith("data:")).forEach(heard::add);
            } catch (RuntimeException closed) {
                // nobody listens any more
            }
        }, "ear");
        listening.setDaemon(true);
        listening.start();
    }

    static HttpRequest request(Node node, long attempt, String cookie) {
        return HttpRequest.newBuilder(node.at("/api/v1/attempts/%d/live".formatted(attempt))).timeout(Duration.ofSeconds(20))
            .header("Cookie", "rt=" + cookie).header("Accept", "text/event-stream").GET().build();
    }

    /** @return the next event that has this in it, {@code null} where none comes in time */
    String next(Pattern what, Duration within) throws InterruptedException {
        var patience = System.nanoTime() + within.toNanos();
        for (var event = poll(patience); event != null; event = poll(patience)) {
            if (what.matcher(event).find()) {
                return event;
            }
        }
        return null;
    }

    private String poll(long until) throws InterruptedException {
        return heard.poll(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
    }

    @Override
    public void close() {
        listening.interrupt();
    }
}
