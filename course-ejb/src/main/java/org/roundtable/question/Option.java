package org.roundtable.question;

import java.math.BigDecimal;

/**
 * One thing to choose.
 *
 * @param id stays the same from version to version; says nothing about place or rightness
 * @param weight share of the marks for choosing it; above zero means right
 */
public record Option(String id, RichText text, BigDecimal weight, RichText feedback) {

    public Option {
        text = RichText.orNone(text);
        weight = Weight.of(weight);
        feedback = RichText.orNone(feedback);
        id = id == null || id.isBlank() ? OpaqueId.of(text.text()) : id;
    }

    /** Whether choosing it earns anything. */
    public boolean earns() {
        return weight.signum() > 0;
    }
}
