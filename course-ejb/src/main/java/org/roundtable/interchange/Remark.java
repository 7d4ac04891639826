package org.roundtable.interchange;

import java.io.Serializable;
import java.util.List;

/**
 * A sentence of a report.
 *
 * @param messageKey key of the sentence, such as {@code interchange.gift.braceNotClosed}
 * @param arguments what the sentence names, in its order
 */
public record Remark(String messageKey, List<String> arguments) implements Serializable {

    public Remark {
        arguments = List.copyOf(arguments);
    }

    static Remark of(String messageKey, Object... arguments) {
        return new Remark(messageKey, List.of(arguments).stream().map(String::valueOf).toList());
    }
}
