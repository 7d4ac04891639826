package org.roundtable.web.attempt;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BadRequestException;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.roundtable.attempt.Head;
import org.roundtable.attempt.PaperSheet;
import org.roundtable.attempt.Saved;
import org.roundtable.attempt.SentAnswers;
import org.roundtable.attempt.SentAnswers.Sent;
import org.roundtable.attempt.Turned;
import org.roundtable.question.Asked;
import org.roundtable.question.StoredFile;
import org.roundtable.web.shared.Json;

/** What the player sends and is told, as JSON; instants are epoch milliseconds, texts are safe HTML. */
final class PlayerJson {

    private PlayerJson() {}

    /** @param take whether to take the attempt over */
    record Opening(String writer, boolean take) {}

    /** @throws BadRequestException where it is not what a player sends */
    static <T> T read(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (JsonException | ClassCastException | NullPointerException | ArithmeticException notOurs) {
            throw new BadRequestException(notOurs);
        }
    }

    static Opening opening(String json) {
        var sent = object(json);
        return new Opening(sent.getString("writer", null), sent.getBoolean("take", false));
    }

    static SentAnswers answers(String json) {
        var sent = object(json);
        var deadline = sent.get("deadline") instanceof JsonNumber known ? Instant.ofEpochMilli(known.longValueExact()) : null;
        var head = sent.get("head") instanceof JsonObject known ? new Head(known.getInt("seq"), known.getString("hash")) : null;
        return new SentAnswers(sent.getString("writer", null), deadline, head,
            sent.getJsonArray("answers").getValuesAs(JsonObject.class).stream().map(PlayerJson::answer).toList());
    }

    /** @return the first place of the page that is left */
    static int from(String json) {
        return object(json).getInt("from");
    }

    /** A turned page: what became of what was sent, and the page that is open now. */
    static String of(Turned turned) {
        return Json.createObjectBuilder(object(of(turned.saved()))).add("paper", object(of(turned.paper()))).build().toString();
    }

    private static Sent answer(JsonObject sent) {
        return new Sent(sent.getInt("slot"), sent.getInt("revision"), sent.getJsonObject("answer").toString(), sent.getBoolean("flagged", false));
    }

    static String of(Saved saved) {
        var held = Json.createObjectBuilder();
        saved.held().forEach((slot, revision) -> held.add(slot.toString(), revision));
        var told = Json.createObjectBuilder().add("kind", saved.kind().name()).add("held", held).add("stale", Json.createArrayBuilder(saved.stale()))
            .add("kept", Json.createArrayBuilder(saved.kept()));
        add(told, saved.head());
        add(told, "savedAt", saved.savedAt());
        add(told, "deadline", saved.deadline());
        told.add("secondsLeft", saved.secondsLeft());
        add(told, "serverTime", saved.serverTime());
        add(told, "paused", saved.pausedAt());
        add(told, "handedIn", saved.handedIn());
        return told.build().toString();
    }

    static String of(PaperSheet paper) {
        var json = Json.createObjectBuilder().add("attempt", paper.attempt()).add("title", paper.title()).add("course", paper.course()).add("perPage", paper.perPage())
            .add("questions", paper.questions()).add("oneWay", paper.oneWay());
        json.add("writer", paper.writer() == null ? JsonValue.NULL : Json.createValue(paper.writer()));
        json.add("key", paper.key());
        add(json, paper.head());
        add(json, "startedAt", paper.startedAt());
        add(json, "deadline", paper.deadline());
        json.add("secondsLeft", paper.secondsLeft());
        add(json, "serverTime", paper.serverTime());
        add(json, "savedAt", paper.savedAt());
        json.add("over", paper.over());
        add(json, "paused", paper.pausedAt());
        add(json, "handedIn", paper.handedIn());
        json.add("locked", paper.locked());
        var places = Json.createArrayBuilder();
        paper.places().forEach(place -> places.add(place(place)));
        return json.add("places", places).build().toString();
    }

    private static JsonObjectBuilder place(PaperSheet.Place place) {
        var asked = place.asked();
        var json = Json.createObjectBuilder().add("slot", place.slot()).add("section", place.section()).add("marks", place.marks().stripTrailingZeros().toPlainString())
            .add("type", asked.type().name()).add("stem", asked.html(gap -> "<span class=\"gap\" data-gap=\"" + gap.id() + "\"></span>")).add("guidance", asked.guidance().toHtml())
            .add("options", items(asked.options())).add("prompts", items(asked.prompts())).add("limitWords", asked.limitWords())
            .add("revision", place.revision()).add("flagged", place.flagged());
        var gaps = Json.createArrayBuilder();
        asked.gaps().forEach(gap -> gaps.add(Json.createObjectBuilder().add("id", gap.id()).add("number", gap.number()).add("options", items(gap.options()))));
        json.add("gaps", gaps).add("certainty", place.certainty());
        if (asked.files() != null) {
            json.add("files", Json.createObjectBuilder().add("most", asked.files().most()).add("megabytes", asked.files().megabytes())
                .add("accept", asked.files().accept()).add("endings", asked.files().endings()));
        }
        return json.add("answer", place.answer() == null ? JsonValue.NULL : object(place.answer()));
    }

    private static JsonArrayBuilder items(List<Asked.Item> items) {
        var json = Json.createArrayBuilder();
        items.forEach(item -> json.add(Json.createObjectBuilder().add("id", item.id()).add("text", item.text().toHtml()).add("words", item.text().toWords())));
        return json;
    }

    static String of(StoredFile file) {
        return Json.createObjectBuilder().add("id", file.id()).add("name", file.name()).add("size", file.size()).add("sha256", file.sha256()).build().toString();
    }

    private static void add(JsonObjectBuilder json, Head head) {
        if (head == null) {
            json.addNull("head");
        } else {
            json.add("head", Json.createObjectBuilder().add("seq", head.seq()).add("hash", head.hash()));
        }
    }

    private static void add(JsonObjectBuilder json, String name, Instant instant) {
        if (instant == null) {
            json.addNull(name);
        } else {
            json.add(name, instant.toEpochMilli());
        }
    }

    private static JsonObject object(String json) {
        try (var reader = Json.createReader(json)) {
            return reader.readObject();
        }
    }
}
