package org.roundtable.it;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/** The people of the access table, signed in, and the ids of what they have to do with. The test class is a {@link Stage}. */
record Cast(Map<Somebody, Caller> callers, Map<String, String> ids) {

    static final String PASSWORD = "seven crisp lanterns";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static Cast present;

    /** @return the same people for all test classes */
    static synchronized Cast onStage() {
        if (present == null) {
            var ids = play("cast");
            var callers = new EnumMap<Somebody, Caller>(Somebody.class);
            Arrays.stream(Somebody.values()).forEach(somebody -> callers.put(somebody, somebody == Somebody.ANONYMOUS
                ? new Caller()
                : new Caller().signIn(somebody.word() + "@example.org", PASSWORD)));
            present = new Cast(callers, ids);
        }
        return present;
    }

    /** @return the text with an id for each {@code {name}} in it */
    static String filled(String text, Map<String, String> ids) {
        return PLACEHOLDER.matcher(text).replaceAll(placeholder -> {
            var id = ids.get(placeholder.group(1));
            if (id == null) {
                throw new IllegalArgumentException("{%s} is asked for, and there are %s".formatted(placeholder.group(1), ids.keySet()));
            }
            return id;
        });
    }

    /** @return the ids of what is in the scene: "cast", "tests", or "crowd-20" for twenty of everything */
    static Map<String, String> play(String scene) {
        return ask("/it/rehearsal?scene=" + scene + "&today=" + Server.passTime(Duration.ZERO).substring(0, 10));
    }

    /** @return what a servlet of the stage answers */
    static Map<String, String> ask(String address) {
        var answer = new Caller().call("POST", address, "");
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("The scene cannot be set: " + answer.body());
        }
        var ids = new Properties();
        try {
            ids.load(new StringReader(answer.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ids.entrySet().stream().collect(toMap(entry -> (String) entry.getKey(), entry -> (String) entry.getValue()));
    }
}
