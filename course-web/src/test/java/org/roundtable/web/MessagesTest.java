package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every sentence a page or a refusal asks for exists. */
class MessagesTest {

    private static final Pattern ON_PAGES = Pattern.compile("msg\\['([\\w.]+)'\\]|say\\.of\\('([\\w.]+)'");
    /** Refusals name their sentence in their constructor: super("feature.refusal", …) or new Unfit("feature.why"). */
    private static final Pattern IN_CODE = Pattern.compile("(?:super|new [A-Z]\\w+|say\\.(?:of|info|error))\\(\"([a-z]\\w*\\.[\\w.]+)\"");
    private static final Pattern SENTENCE = Pattern.compile("([a-z]\\w*\\.[\\w.]+) =");

    @Test
    void every_sentence_a_page_says_exists() throws IOException {
        assertThat(keys(Path.of("src/main/webapp"), ".xhtml", ON_PAGES)).isSubsetOf(sentences().stringPropertyNames());
    }

    @Test
    void every_refusal_has_its_sentence() throws IOException {
        var asked = keys(Path.of("src/main/java"), ".java", IN_CODE);
        asked.addAll(keys(Path.of("../course-ejb/src/main/java"), ".java", IN_CODE));
        asked.removeIf(key -> key.startsWith("org.") || key.startsWith("java"));

        assertThat(asked).isSubsetOf(sentences().stringPropertyNames());
    }

    @Test
    void apostrophes_do_not_swallow_arguments() throws IOException {
        var wrong = new ArrayList<String>();
        var sentences = sentences();
        sentences.stringPropertyNames().stream().filter(key -> sentences.getProperty(key).contains("'")).forEach(wrong::add);

        assertThat(wrong).as("write ’ instead of ' in").isEmpty();
    }

    @Test
    void no_sentence_is_said_in_two_ways() throws IOException {
        var seen = new TreeSet<String>();
        var twice = new TreeSet<String>();
        for (var line : Files.readAllLines(Path.of("src/main/resources/org/roundtable/web/messages.properties"))) {
            var key = SENTENCE.matcher(line);
            if (key.lookingAt() && !seen.add(key.group(1))) {
                twice.add(key.group(1));
            }
        }

        assertThat(seen).hasSizeGreaterThan(1000);
        assertThat(twice).as("the last of them would win").isEmpty();
    }

    private static TreeSet<String> keys(Path root, String ending, Pattern pattern) throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(path -> path.toString().endsWith(ending)).toList()) {
                pattern.matcher(Files.readString(file)).results()
                    .forEach(match -> found.add(match.group(1) != null ? match.group(1) : match.group(2)));
            }
        }
        return found;
    }

    private static Properties sentences() throws IOException {
        var sentences = new Properties();
        try (var in = MessagesTest.class.getResourceAsStream("/org/roundtable/web/messages.properties")) {
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return sentences;
    }
}
