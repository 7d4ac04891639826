package org.roundtable.question;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;

/** Reads answers from JSON, forgiving what does no harm: {@code null}, numbers for texts, one choice outside its brackets. */
final class AnswerReader {

    static final int LONGEST = 200_000;
    private static final int MOST_PARTS = 1000;

    private AnswerReader() {}

    static Answer read(String json) {
        if (json == null || json.length() > LONGEST) {
            throw new AnswerUnreadable();
        }
        try {
            return read(Json.MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            throw new AnswerUnreadable();
        }
    }

    private static Answer read(JsonNode sent) {
        if (sent.has("choice")) {
            return new Answer.Choice(text(sent.get("choice")));
        }
        if (sent.has("choices")) {
            return choices(sent.get("choices"));
        }
        if (sent.has("number")) {
            return new Answer.Number(text(sent.get("number")));
        }
        if (sent.has("text")) {
            return new Answer.Text(text(sent.get("text")));
        }
        if (sent.has("pairs")) {
            return new Answer.Pairs(texts(sent.get("pairs")));
        }
        if (sent.has("order")) {
            return order(sent.get("order"));
        }
        if (sent.has("gaps")) {
            return new Answer.Filled(texts(sent.get("gaps")));
        }
        if (sent.has("files")) {
            return files(sent.get("files"));
        }
        throw new AnswerUnreadable();
    }

    private static Answer.Choices choices(JsonNode sent) {
        var options = new LinkedHashSet<String>();
        if (sent.isArray()) {
            sent.forEach(option -> options.add(text(option)));
        } else {
            options.add(text(sent));
        }
        options.remove("");
        return new Answer.Choices(options);
    }

    private static Answer.Order order(JsonNode sent) {
        if (!sent.isArray() && !sent.isNull() || sent.size() > MOST_PARTS) {
            throw new AnswerUnreadable();
        }
        var items = new ArrayList<String>();
        sent.forEach(item -> items.add(text(item)));
        return new Answer.Order(items);
    }

    private static Answer.Files files(JsonNode sent) {
        if (!sent.isArray() && !sent.isNull() || sent.size() > MOST_PARTS) {
            throw new AnswerUnreadable();
        }
        var files = new ArrayList<StoredFile>();
        sent.forEach(file -> files.add(new StoredFile(file.path("id").asLong(), file.path("name").asText(), file.path("size").asLong(), file.path("sha256").asText())));
        return new Answer.Files(files);
    }

    private static Map<String, String> texts(JsonNode sent) {
        if (!sent.isObject() && !sent.isNull() || sent.size() > MOST_PARTS) {
            throw new AnswerUnreadable();
        }
        var texts = new LinkedHashMap<String, String>();
        sent.properties().forEach(entry -> texts.put(entry.getKey(), text(entry.getValue())));
        return texts;
    }

    private static String text(JsonNode sent) {
        if (sent.isNull()) {
            return "";
        }
        if (!sent.isValueNode()) {
            throw new AnswerUnreadable();
        }
        return sent.asText();
    }
}
