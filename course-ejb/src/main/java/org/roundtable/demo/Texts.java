package org.roundtable.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lectures and questions of the demo, beside this package as resources. */
final class Texts {

    private Texts() {}

    static String of(String name) {
        try (var in = Texts.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the first line of a lecture, which is its title */
    static String title(String lecture) {
        return lecture.lines().findFirst().orElseThrow().replaceFirst("^# ", "");
    }

    static String body(String lecture) {
        return lecture.substring(lecture.indexOf('\n') + 1).strip();
    }

    /** @return the parts of a GIFT file by their categories, in order */
    static Map<String, String> categories(String gift) {
        var parts = new LinkedHashMap<String, String>();
        Arrays.stream(gift.split("\\$CATEGORY: ")).filter(part -> !part.isBlank())
            .forEach(part -> parts.put(part.lines().findFirst().orElseThrow().strip(), part.substring(part.indexOf('\n'))));
        return parts;
    }
}
