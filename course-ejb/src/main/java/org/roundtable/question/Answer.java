package org.roundtable.question;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a learner answered. Nothing typed, chosen or matched is an answer too: a blank one. */
public sealed interface Answer {

    /** Whether nothing was answered. */
    boolean isBlank();

    /** As the player sends it and as it is stored. */
    String json();

    /** One option: {@code {"choice":"b"}}. */
    record Choice(String option) implements Answer {

        public Choice {
            option = option == null ? "" : option.strip();
        }

        @Override
        public boolean isBlank() {
            return option.isEmpty();
        }

        @Override
        public String json() {
            return Json.whole(Map.of("choice", option));
        }
    }

    /** Any number of options: {@code {"choices":["a","c"]}}. */
    record Choices(Set<String> options) implements Answer {

        public Choices {
            options = options == null ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(options));
        }

        @Override
        public boolean isBlank() {
            return options.isEmpty();
        }

        @Override
        public String json() {
            return Json.whole(Map.of("choices", options));
        }
    }

    /** A number as it was typed: {@code {"number":"3,14"}}; half-typed ones are kept, they only earn nothing. */
    record Number(String typed) implements Answer {

        public Number {
            typed = typed == null ? "" : typed.strip();
        }

        @Override
        public boolean isBlank() {
            return typed.isEmpty();
        }

        @Override
        public String json() {
            return Json.whole(Map.of("number", typed));
        }

        /** The number meant. */
        public BigDecimal value() {
            return TypedNumber.read(typed);
        }
    }

    /** A word or an essay: {@code {"text":"…"}}. */
    record Text(String typed) implements Answer {

        public Text {
            typed = typed == null ? "" : typed;
        }

        @Override
        public boolean isBlank() {
            return typed.isBlank();
        }

        @Override
        public String json() {
            return Json.whole(Map.of("text", typed));
        }
    }

    /** To ids of prompts the ids of targets: {@code {"pairs":{"1":"x"}}}; prompts left open are not in it. */
    record Pairs(Map<String, String> chosen) implements Answer {

        public Pairs {
            chosen = present(chosen);
        }

        @Override
        public boolean isBlank() {
            return chosen.isEmpty();
        }

        @Override
        public String json() {
            return Json.whole(Map.of("pairs", chosen));
        }
    }

    /** Ids of items, the first one first: {@code {"order":["c","a","b"]}}. */
    record Order(List<String> items) implements Answer {

        public Order {
            items = items == null ? List.of() : items.stream().filter(item -> item != null && !item.isBlank()).toList();
        }

        @Override
        public boolean isBlank() {
            return items.isEmpty();
        }

        @Override
        public String json() {
            return Json.whole(Map.of("order", items));
        }
    }

    /** To numbers of gaps what stands in them: {@code {"gaps":{"1":"…"}}}; gaps left open are not in it. */
    record Filled(Map<String, String> gaps) implements Answer {

        public Filled {
            gaps = present(gaps);
        }

        @Override
        public boolean isBlank() {
            return gaps.isEmpty();
        }

        @Override
        public String json() {
            return Json.whole(Map.of("gaps", gaps));
        }
    }

    /** Files that are stored: {@code {"files":[{"id":7,"name":"plan.pdf","size":1234,"sha256":"…"}]}}; one that is named twice is there once. */
    record Files(List<StoredFile> files) implements Answer {

        public Files {
            files = files == null ? List.of() : files.stream().distinct().toList();
        }

        @Override
        public boolean isBlank() {
            return files.isEmpty();
        }

        @Override
        public String json() {
            return Json.whole(Map.of("files", files));
        }
    }

    /** What is given, without what was left open. */
    private static Map<String, String> present(Map<String, String> parts) {
        var given = new LinkedHashMap<String, String>();
        if (parts != null) {
            parts.forEach((part, text) -> {
                if (text != null && !text.isBlank()) {
                    given.put(part, text.strip());
                }
            });
        }
        return Collections.unmodifiableMap(given);
    }

    /** The blank answer of the kind a question asks for. */
    static Answer blankFor(QuestionType type) {
        return switch (type) {
            case SINGLE_CHOICE, TRUE_FALSE -> new Choice("");
            case MULTIPLE_CHOICE -> new Choices(Set.of());
            case NUMERIC -> new Number("");
            case SHORT_TEXT, ESSAY -> new Text("");
            case MATCHING -> new Pairs(Map.of());
            case ORDERING -> new Order(List.of());
            case CLOZE -> new Filled(Map.of());
            case FILE_UPLOAD -> new Files(List.of());
        };
    }

    /** Reads what a player sent; whether it fits a question is asked of {@link Content#admits}. */
    static Answer of(String json) {
        return AnswerReader.read(json);
    }
}
