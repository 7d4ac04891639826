package org.roundtable.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** A refusal: the request breaks a rule, nothing was changed, and the message says why. */
@ApplicationException(rollback = true, inherited = true)
public class RuleBroken extends RuntimeException {

    private final String messageKey;
    private final transient List<Object> arguments;

    /**
     * @param messageKey key of the sentence shown to the member, such as {@code attempt.windowClosed}
     * @param arguments what the sentence names, in its order
     */
    public RuleBroken(String messageKey, Object... arguments) {
        super(messageKey + (arguments.length == 0 ? "" : " " + List.of(arguments)));
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    public String messageKey() {
        return messageKey;
    }

    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
