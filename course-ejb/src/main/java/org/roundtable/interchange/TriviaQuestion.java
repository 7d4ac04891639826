package org.roundtable.interchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.roundtable.question.Content;
import org.roundtable.question.Option;
import org.roundtable.question.RichText;
import org.roundtable.question.SingleChoice;
import org.roundtable.question.TrueFalse;

/** One question of a trivia file while its lines come in. */
final class TriviaQuestion {

    private static final Pattern OPTION = Pattern.compile("([A-H])(?:\\s+(.*))?");
    /** Options that speak of the others, and so keep their places. */
    private static final Pattern SPEAKS_OF_OTHERS = Pattern.compile("(?i)(all|none|both|neither|any|two)( of)? (these|them|the above|the following|of the above|[a-d] (and|or|nor) [a-d]).*");

    private static final int LONGEST = 100_000;

    private final int from;
    private int to;
    private final StringBuilder stem = new StringBuilder();
    private final StringBuilder raw = new StringBuilder("#Q");
    private final List<String> options = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private String right;
    private boolean answeredTwice;

    TriviaQuestion(int from, String firstLine) {
        this.from = from;
        this.to = from;
        stem.append(firstLine.strip());
        raw.append(firstLine);
    }

    void take(int line, String next) {
        if (!next.isBlank()) {
            to = line;
        }
        raw.append('\n').append(next);
        var option = OPTION.matcher(next);
        if (next.startsWith("^")) {
            answeredTwice |= right != null;
            right = next.substring(1).strip();
        } else if (right == null) {
            stem.append('\n').append(next.strip());
        } else if (option.matches()) {
            takeOption(option.group(1), option.group(2));
        } else if (!next.isBlank()) {
            takeMore(next.strip());
        }
    }

    private void takeOption(String letter, String text) {
        if (text == null || text.isBlank()) {
            remarks.add(Remark.of("interchange.trivia.blankOption", letter));
        } else {
            options.add(text.strip());
        }
    }

    private void takeMore(String text) {
        remarks.add(Remark.of("interchange.trivia.continued", text));
        if (options.isEmpty()) {
            right = right + " " + text;
        } else {
            options.set(options.size() - 1, options.get(options.size() - 1) + " " + text);
        }
    }

    Found found() {
        if (raw.length() > LONGEST) {
            raw.setLength(1000);
            return left("interchange.trivia.tooLong");
        } else if (right == null) {
            return left("interchange.trivia.noAnswer");
        } else if (answeredTwice) {
            return left("interchange.trivia.twoAnswers");
        } else if (options.isEmpty()) {
            return left("interchange.trivia.noOptions");
        }
        return Found.question(from, to, Found.Label.NONE, content(), remarks);
    }

    private Content content() {
        var text = RichText.plain(stem.toString());
        if (options.size() == 2 && options.stream().map(o -> o.toLowerCase(Locale.ROOT)).collect(Collectors.toSet()).equals(Set.of("true", "false"))
                && same(right, "true") != same(right, "false")) {
            return new TrueFalse(text, same(right, "true"), null, null, null, null);
        }
        var kept = once();
        var key = kept.stream().filter(right::equals).findFirst().or(() -> nearly(kept));
        if (key.isEmpty()) {
            remarks.add(Remark.of("interchange.trivia.answerNotOffered", right));
        }
        var choices = kept.stream()
            .map(o -> new Option(null, RichText.plain(o), key.filter(o::equals).isPresent() ? BigDecimal.ONE : BigDecimal.ZERO, null)).toList();
        return new SingleChoice(text, choices, kept.stream().noneMatch(o -> SPEAKS_OF_OTHERS.matcher(o).matches()), null, null);
    }

    private List<String> once() {
        Map<String, String> kept = new LinkedHashMap<>();
        for (var option : options) {
            if (kept.putIfAbsent(option, option) != null) {
                remarks.add(Remark.of("interchange.trivia.optionTwice", option));
            }
        }
        return List.copyOf(kept.values());
    }

    private Optional<String> nearly(List<String> kept) {
        var near = kept.stream().filter(o -> same(o, right)).toList();
        if (near.size() != 1) {
            return Optional.empty();
        }
        remarks.add(Remark.of("interchange.trivia.answerNearly", right, near.get(0)));
        return Optional.of(near.get(0));
    }

    private static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private Found left(String messageKey) {
        remarks.add(Remark.of(messageKey));
        return Found.left(from, to, Found.Label.NONE, raw.toString().strip(), remarks);
    }
}
