package org.roundtable.question;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A number with what it counts, as people type them: {@code 3.5 km}, {@code 3,5km}, {@code 1.2e3 m}, {@code 1,5·10^3 m/s}.
 *
 * @param unit empty where none was typed
 */
record Measured(BigDecimal value, String unit) {

    private static final Pattern PARTS = Pattern.compile(
        "([-+−]?\\s*(?:\\d[\\d\\s.,\\u00A0\\u2007\\u2009\\u202F]*|[.,]\\d+)(?:[x×·*]\\s*10\\s*\\^?\\s*[-+−]?\\d+|[eE][-+−]?\\d{1,3}(?![\\d.,]))?)(.*)", Pattern.DOTALL);

    /** Refuses with {@link NotANumber} what does not begin with a number. */
    static Measured read(String typed) {
        var parts = PARTS.matcher(TypedNumber.narrowed(typed).strip());
        if (typed.length() > 100 || !parts.matches()) {
            throw new NotANumber(typed);
        }
        return new Measured(TypedNumber.read(parts.group(1)), parts.group(2).strip());
    }
}
