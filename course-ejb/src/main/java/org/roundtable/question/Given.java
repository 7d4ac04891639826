package org.roundtable.question;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * An answer with how certain its author is of it.
 *
 * @param certainty from 1 to 3; {@code null} where nothing was said about it
 */
public record Given(Answer answer, Integer certainty) {

    /** How certain one can be at most. */
    public static final int MOST = 3;

    /** Reads what a player sent: an answer, and beside it {@code "certainty":2} where it was asked for. */
    public static Given of(String json) {
        var answer = Answer.of(json);
        try {
            var certainty = Json.MAPPER.readTree(json).get("certainty");
            if (certainty == null || certainty.isNull()) {
                return new Given(answer, null);
            }
            if (!certainty.isInt() || certainty.intValue() < 1 || certainty.intValue() > MOST) {
                throw new AnswerUnreadable();
            }
            return new Given(answer, certainty.intValue());
        } catch (JsonProcessingException e) {
            throw new AnswerUnreadable();
        }
    }

    /** As the player sends it and as it is stored. */
    public String json() {
        if (certainty == null) {
            return answer.json();
        }
        try {
            return ((ObjectNode) Json.MAPPER.readTree(answer.json())).put("certainty", certainty).toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer wrote what cannot be read", e);
        }
    }
}
