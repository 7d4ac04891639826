package org.roundtable.web.shared;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriterFactory;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Collection;
import java.util.Map;

/** What writes and reads JSON, found once: {@link jakarta.json.Json} searches all jars for it at each call. */
public final class Json {

    private static final JsonProvider FOUND = JsonProvider.provider();

    private Json() {}

    public static JsonObjectBuilder createObjectBuilder() {
        return FOUND.createObjectBuilder();
    }

    public static JsonObjectBuilder createObjectBuilder(JsonObject from) {
        return FOUND.createObjectBuilder(from);
    }

    public static JsonArrayBuilder createArrayBuilder() {
        return FOUND.createArrayBuilder();
    }

    public static JsonArrayBuilder createArrayBuilder(Collection<?> from) {
        return FOUND.createArrayBuilder(from);
    }

    public static JsonValue createValue(String text) {
        return FOUND.createValue(text);
    }

    public static JsonReader createReader(String text) {
        return FOUND.createReader(new StringReader(text));
    }

    public static JsonWriterFactory createWriterFactory(Map<String, ?> settings) {
        return FOUND.createWriterFactory(settings);
    }
}
