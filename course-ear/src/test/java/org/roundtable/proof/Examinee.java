package org.roundtable.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A learner at a device, who answers, reloads, opens the test a second time, changes the device, and whose clock jumps; does what the player in the
 * browser does, over the same protocol.
 */
final class Examinee {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int ODDS = 1000;
    private static final int SOON = 4;

    /** What stands in one place, here: {@code held} is the revision the server said it has. */
    private static final class Entry {
        private int revision;
        private int held;
        private String answer;

        private boolean unsent() {
            return revision > held;
        }
    }

    /** What happened, over all of them. */
    record Tally(AtomicInteger failures, AtomicInteger reloads, AtomicInteger secondTabs, AtomicInteger devices, AtomicInteger strangersRefused,
            AtomicInteger clockJumps) {

        Tally() {
            this(new AtomicInteger(), new AtomicInteger(), new AtomicInteger(), new AtomicInteger(), new AtomicInteger(), new AtomicInteger());
        }
    }

    private final long attempt;
    private final URI base;
    private final String cookie;
    private final Oracle oracle;
    private final Tally tally;
    private final Random random;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(3)).build();
    private final Map<Integer, Entry> entries = new TreeMap<>();
    private int turns;
    private String writer;
    private long deadline;
    private JsonNode head;
    private String handedIn;
    private String lastKind;

    Examinee(long attempt, URI base, String cookie, Oracle oracle, Tally tally) {
        this.attempt = attempt;
        this.base = base;
        this.cookie = cookie;
        this.oracle = oracle;
        this.tally = tally;
        this.random = new Random(attempt);
    }

    /** Answers until it is told to stop. */
    void write(Chance stop) throws InterruptedException {
        insistOnOpening(true);
        while (!stop.come()) {
            // once each of them is met by one of four learners, however short it is
            var event = ++turns == SOON ? 15 + 10 * (int) (attempt % 4) : random.nextInt(ODDS);
            if (event < 20) {
                reload();
            } else if (event < 30) {
                openSecondTab();
            } else if (event < 40) {
                changeDevice();
            } else if (event < 50) {
                jumpClock();
            } else {
                change();
                send();
            }
            TimeUnit.MILLISECONDS.sleep(300 + random.nextInt(900));
        }
    }

    /** Sends until everything is there, then hands in, as often as it takes, and once more. */
    void handIn() throws InterruptedException {
        while (handedIn == null) {
            if (!unsent().isEmpty()) {
                send();
            } else {
                answered("POST", "hand-in", List.of());
            }
            if (handedIn == null) {
                TimeUnit.MILLISECONDS.sleep(500);
                goOnHere();
            }
        }
        var first = handedIn;
        answered("POST", "hand-in", List.of());
        if (!first.equals(handedIn)) {
            throw new AssertionError("Attempt %d was handed in at %s and at %s".formatted(attempt, first, handedIn));
        }
    }

    /** Sends until nothing is unsent, and leaves without handing in. */
    void leave() throws InterruptedException {
        while (!unsent().isEmpty()) {
            if (!send()) {
                TimeUnit.MILLISECONDS.sleep(500);
                goOnHere();
            }
        }
    }

    /** A second tab that was long given up may have been let in at last. */
    private void goOnHere() throws InterruptedException {
        if ("OTHER_WRITER".equals(lastKind)) {
            insistOnOpening(true);
            lastKind = null;
        }
    }

    private void change() {
        var slots = List.copyOf(entries.keySet());
        var slot = slots.get(random.nextInt(slots.size()));
        var entry = entries.get(slot);
        entry.revision = Math.max(entry.revision, entry.held) + 1;
        entry.answer = "{\"text\":\"%d-%d-%d-%d\"}".formatted(attempt, slot, entry.revision, random.nextInt(1_000_000));
    }

    /** The page goes and comes back; what is unsent was written to the device before it was sent. */
    private void reload() throws InterruptedException {
        tally.reloads.incrementAndGet();
        insistOnOpening(false);
    }

    /** Another tab takes over and goes again; this one finds itself refused, and takes the attempt back. */
    private void openSecondTab() throws InterruptedException {
        tally.secondTabs.incrementAndGet();
        var mine = writer;
        if (open(token(), true)) {
            var other = writer;
            writer = mine;
            change();
            if (!send() && "OTHER_WRITER".equals(lastKind)) {
                tally.strangersRefused.incrementAndGet();
            }
            writer = other;
        }
        insistOnOpening(true);
    }

    /** Goes on elsewhere: what was not sent from here stays behind. */
    private void changeDevice() throws InterruptedException {
        tally.devices.incrementAndGet();
        entries.clear();
        insistOnOpening(true);
    }

    /** The clock of the device jumps by hours, and with it what it takes for the deadline; it is told what the deadline is. */
    private void jumpClock() throws InterruptedException {
        tally.clockJumps.incrementAndGet();
        var was = deadline;
        deadline += TimeUnit.HOURS.toMillis(random.nextInt(49) - 24);
        change();
        if (send() && deadline != was) {
            throw new AssertionError("Attempt %d had until %d and was told %d".formatted(attempt, was, deadline));
        }
        deadline = was;
    }

    private void insistOnOpening(boolean take) throws InterruptedException {
        // of two tokens under way at once, the older could come last
        var token = take ? token() : writer;
        while (!open(token, take)) {
            TimeUnit.MILLISECONDS.sleep(300 + random.nextInt(1500));
        }
    }

    private boolean open(String token, boolean take) throws InterruptedException {
        var paper = call("POST", "open", JSON.createObjectNode().put("writer", token).put("take", take));
        if (paper == null || !paper.hasNonNull("writer")) {
            return false;
        }
        writer = paper.get("writer").asText();
        deadline = paper.get("deadline").asLong();
        remember(paper.get("head"));
        for (var place : paper.get("places")) {
            var entry = entries.computeIfAbsent(place.get("slot").asInt(), slot -> new Entry());
            entry.held = place.get("revision").asInt();
            if (!entry.unsent()) {
                entry.revision = entry.held;
            }
        }
        return true;
    }

    private void remember(JsonNode end) {
        head = end;
        if (end.path("seq").asInt() > 0) {
            oracle.receipt(attempt, end.get("seq").asInt(), end.get("hash").asText());
        }
    }

    private Map<Integer, Entry> unsent() {
        var unsent = new TreeMap<>(entries);
        unsent.values().removeIf(entry -> !entry.unsent());
        return unsent;
    }

    /** @return whether the server answered, and took what was new */
    private boolean send() throws InterruptedException {
        return answered("PUT", "answers", List.copyOf(unsent().keySet()));
    }

    private boolean answered(String method, String path, List<Integer> slots) throws InterruptedException {
        var body = JSON.createObjectNode().put("writer", writer).put("deadline", deadline);
        body.set("head", head);
        var answers = body.putArray("answers");
        var sent = new TreeMap<Integer, ObjectNode>();
        for (var slot : slots) {
            var entry = entries.get(slot);
            sent.put(slot, answers.addObject().put("slot", slot).put("revision", entry.revision).put("flagged", false).set("answer", read(entry.answer)));
        }
        var told = call(method, path, body);
        lastKind = told == null ? null : told.path("kind").asText();
        if (told == null || !told.has("kind")) {
            return false;
        }
        return heard(told, sent);
    }

    private boolean heard(JsonNode told, Map<Integer, ObjectNode> sent) {
        if (told.hasNonNull("head")) {
            remember(told.get("head"));
        }
        deadline = told.get("deadline").asLong();
        if (told.hasNonNull("handedIn")) {
            handedIn = told.get("handedIn").asText();
        }
        if (lastKind.equals("OTHER_WRITER") || lastKind.equals("OVER")) {
            return false;
        }
        var stale = new HashSet<Integer>();
        told.get("stale").forEach(slot -> stale.add(slot.asInt()));
        told.get("held").fields().forEachRemaining(held -> {
            var slot = Integer.parseInt(held.getKey());
            var entry = entries.get(slot);
            entry.held = held.getValue().asInt();
            if (stale.contains(slot)) {
                entry.revision = Math.max(entry.revision, entry.held + 1);
            } else if (sent.containsKey(slot) && sent.get(slot).get("revision").asInt() == entry.held) {
                oracle.saved(attempt, slot, entry.held, sent.get(slot).get("answer").toString());
            }
        });
        return true;
    }

    /** @return what the server said, or nothing where it could not be heard */
    private JsonNode call(String method, String path, ObjectNode body) throws InterruptedException {
        var request = HttpRequest.newBuilder(base.resolve("/api/v1/attempts/%d/%s".formatted(attempt, path))).timeout(Duration.ofSeconds(6))
            .header("Cookie", "rt=" + cookie).header("X-Roundtable", "1").header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body.toString())).build();
        try {
            var response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() == 200 || response.statusCode() == 409) {
                return JSON.readTree(response.body());
            }
        } catch (IOException unheard) {
            // as if nothing had been said, whether it was or not
        }
        tally.failures.incrementAndGet();
        return null;
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String token() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Something that comes, sooner or later. */
    interface Chance {
        boolean come();
    }
}
