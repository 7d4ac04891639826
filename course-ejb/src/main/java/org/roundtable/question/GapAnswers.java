package org.roundtable.question;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The answers of one gap as its author wrote them, one behind the other. */
final class GapAnswers {

    private static final Pattern WORTH = Pattern.compile("^(?:(=)|%(-?\\d{1,3}(?:[.,]\\d{1,7})?)%)");
    private static final Pattern COVER = Pattern.compile("\\\\([~#}{=%/\"\\\\])");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** One of them. */
    record One(String text, BigDecimal weight, RichText feedback) {}

    private final int number;
    private final List<One> all = new ArrayList<>();

    GapAnswers(String written, TextFormat format, int number) {
        this.number = number;
        for (var part : split(written, '~', Integer.MAX_VALUE)) {
            if (!part.isBlank()) {
                all.add(one(part.strip(), format));
            }
        }
        if (all.isEmpty()) {
            throw new UnfitGap("question.cloze.noAnswers", number);
        }
        if (all.stream().noneMatch(one -> Weight.isWhole(one.weight()))) {
            throw new UnfitGap("question.cloze.noRight", number);
        }
    }

    private One one(String part, TextFormat format) {
        var halves = split(part, '#', 2);
        var answer = halves.get(0).strip();
        var worth = WORTH.matcher(answer);
        var weight = BigDecimal.ZERO;
        if (worth.find()) {
            weight = worth.group(1) != null ? BigDecimal.ONE : new BigDecimal(worth.group(2).replace(',', '.')).divide(HUNDRED, 7, RoundingMode.HALF_UP);
            answer = answer.substring(worth.end()).strip();
        }
        if (weight.abs().compareTo(BigDecimal.ONE) > 0) {
            throw new UnfitGap("question.cloze.beyond", number);
        }
        if (answer.isEmpty()) {
            throw new UnfitGap("question.cloze.blank", number);
        }
        return new One(uncovered(answer), weight, halves.size() < 2 ? RichText.NONE : new RichText(format, uncovered(halves.get(1))));
    }

    List<One> all() {
        return all;
    }

    /** The gap they stand in, counted from 1. */
    int number() {
        return number;
    }

    private static List<String> split(String text, char by, int most) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                part.append(c).append(text.charAt(++i));
            } else if (c == by && parts.size() + 1 < most) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    private static String uncovered(String text) {
        return COVER.matcher(text).replaceAll("$1");
    }

    /** The reverse; {@code \*} stays as it is, since it means an asterisk in an accepted text. */
    static String covered(String text, boolean first) {
        var covered = text.replaceAll("\\\\(?!\\*)", "\\\\\\\\").replaceAll("[~#}]", "\\\\$0");
        return first && covered.matches("(?s)[=%].*") ? "\\" + covered : covered;
    }
}
