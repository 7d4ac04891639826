package org.roundtable.question;

import java.math.BigDecimal;

/** A text that earns something; {@code *} in it stands for any characters, {@code \*} for an asterisk. */
public record AcceptedText(String text, BigDecimal weight, RichText feedback) {

    public AcceptedText {
        text = text == null ? "" : text.strip();
        weight = Weight.of(weight);
        feedback = RichText.orNone(feedback);
    }
}
