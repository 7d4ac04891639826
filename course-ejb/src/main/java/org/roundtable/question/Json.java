package org.roundtable.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** The one way in which contents and answers are written down. */
final class Json {

    static final JsonMapper MAPPER = JsonMapper.builder()
        .serializationInclusion(JsonInclude.Include.NON_EMPTY)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .build();

    private static final JsonMapper WHOLE = new JsonMapper();

    private Json() {}

    /** Leaves out what is empty. */
    static String write(Object value) {
        return write(MAPPER, value);
    }

    /** Writes what is empty too: a blank answer says what it leaves blank. */
    static String whole(Object value) {
        return write(WHOLE, value);
    }

    private static String write(JsonMapper mapper, Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written as JSON: " + value.getClass(), e);
        }
    }
}
