package org.roundtable.question;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;

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

    /** The same options; where a text was changed to what another's id stands for, the later one gets a new id. */
    static List<Option> apart(List<Option> options) {
        var seen = new HashSet<String>();
        var texts = new HashSet<String>();
        return options.stream().map(o -> {
            boolean sameText = !texts.add(o.text.text());
            var id = o.id;
            for (int i = 1; !seen.add(id) && !sameText; i++) {
                id = OpaqueId.of(o.text.text() + "\n" + i);
            }
            return new Option(id, o.text, o.weight, o.feedback);
        }).toList();
    }
}
