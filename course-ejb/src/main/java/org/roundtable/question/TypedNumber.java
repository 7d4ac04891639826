package org.roundtable.question;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Reads numbers as people type them: {@code 3.14}, {@code 3,14}, {@code 1 234,5}, {@code 1,234.5}, {@code −2e3}, {@code 1,5·10^3}.
 * A single comma or a single dot is the decimal sign; of both, the last one is, and the other must stand between groups of three.
 */
public final class TypedNumber {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u2009\\u202F]+");
    private static final Pattern POWER = Pattern.compile("(?<=\\d)[x×·*]10\\^?(?=[-+]?\\d)");
    private static final Pattern PLAIN = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d{1,3})?");
    private static final Pattern GROUPED_BY_COMMA = Pattern.compile("[-+]?\\d{1,3}(,\\d{3})+(\\.\\d*)?([eE].*)?");
    private static final Pattern GROUPED_BY_DOT = Pattern.compile("[-+]?\\d{1,3}(\\.\\d{3})+(,\\d*)?([eE].*)?");
    private static final int LONGEST = 60;

    private TypedNumber() {}

    /** The number meant; refuses with {@link NotANumber} what is none. */
    public static BigDecimal read(String typed) {
        if (typed.length() > LONGEST) {
            throw new NotANumber(typed);
        }
        var number = decimalSign(POWER.matcher(SPACES.matcher(narrowed(typed)).replaceAll("").replace('−', '-')).replaceAll("e"));
        if (!PLAIN.matcher(number).matches()) {
            throw new NotANumber(typed);
        }
        return new BigDecimal(number);
    }

    /** With digits and signs of the usual width, where a keyboard for Chinese, Japanese or Korean gave wide ones. */
    static String narrowed(String typed) {
        return typed.codePoints().map(c -> c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static String decimalSign(String number) {
        var commas = number.chars().filter(c -> c == ',').count();
        var dots = number.chars().filter(c -> c == '.').count();
        if (GROUPED_BY_COMMA.matcher(number).matches() && (commas > 1 || dots == 1)) {
            return number.replace(",", "");
        }
        if (GROUPED_BY_DOT.matcher(number).matches() && (dots > 1 || commas == 1)) {
            return number.replace(".", "").replace(',', '.');
        }
        return commas == 1 && dots == 0 ? number.replace(',', '.') : number;
    }
}
