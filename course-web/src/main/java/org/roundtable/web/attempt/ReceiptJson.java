package org.roundtable.web.attempt;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.roundtable.attempt.Head;
import org.roundtable.attempt.Receipt;
import org.roundtable.web.shared.Json;

/** Receipts as learners keep them: a file after handing in, a line after each save. */
final class ReceiptJson {

    private static final Pattern SHORT = Pattern.compile("(\\d{1,9})\\D{1,10}?([0-9a-f]{12,64})\\b");

    private ReceiptJson() {}

    static String of(Receipt receipt) {
        var events = Json.createArrayBuilder();
        receipt.events().forEach(line -> events.add(event(line)));
        var json = Json.createObjectBuilder().add("attempt", receipt.attempt()).add("test", receipt.test()).add("course", receipt.course())
            .add("handedIn", receipt.handedIn().toString()).add("seq", receipt.head().seq()).add("hash", receipt.head().hash()).add("events", events);
        var out = new StringWriter();
        try (var writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(out)) {
            writer.writeObject(json.build());
        }
        return out.toString().strip();
    }

    private static JsonObject event(Receipt.Line line) {
        var json = Json.createObjectBuilder().add("seq", line.seq()).add("at", line.at().toEpochMilli()).add("kind", line.kind().name());
        if (line.slot() != null) {
            json.add("slot", line.slot()).add("revision", line.revision()).add("flagged", line.flagged()).add("late", line.late());
        }
        if (line.digest() != null) {
            json.add("digest", line.digest());
        }
        if (line.answer() != null) {
            json.add("salt", line.salt()).add("answer", line.answer());
        }
        return json.add("hash", line.hash()).build();
    }

    /** @return what a pasted receipt remembers, long or short; empty where it is none */
    static List<Head> read(String pasted) {
        if (pasted == null || pasted.isBlank()) {
            return List.of();
        }
        if (!pasted.strip().startsWith("{")) {
            var heads = new ArrayList<Head>();
            SHORT.matcher(pasted).results().forEach(found -> heads.add(new Head(Integer.parseInt(found.group(1)), found.group(2))));
            return heads;
        }
        try (var reader = Json.createReader(pasted)) {
            return reader.readObject().getJsonArray("events").getValuesAs(JsonObject.class).stream()
                .map(event -> new Head(event.getInt("seq"), event.getString("hash"))).toList();
        } catch (JsonException | ClassCastException | NullPointerException notOurs) {
            return List.of();
        }
    }
}
