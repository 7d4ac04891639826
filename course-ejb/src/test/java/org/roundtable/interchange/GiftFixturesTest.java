package org.roundtable.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.roundtable.question.Content;
import org.roundtable.question.Essay;
import org.roundtable.question.Matching;
import org.roundtable.question.MultipleChoice;
import org.roundtable.question.Option;
import org.roundtable.question.RichText;
import org.roundtable.question.SingleChoice;
import org.roundtable.question.TextFormat;
import org.roundtable.question.TrueFalse;

/** Holds our reading of GIFT against that of another parser, file by file. */
class GiftFixturesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Where we differ, and why we keep to it. */
    private static final Map<String, String> DIFFERENCES = Map.of(
        "TFTwoFeedback", "Moodle gives the first comment to those who err: for a true statement that is whoever says false. The other parser gives the "
            + "first comment to whoever says true, whatever is right.",
        "escapeAll", "Moodle keeps the line breaks of a text; the other parser joins the lines.",
        "multiLineFeedback1", "Moodle keeps the line breaks of a text; the other parser joins the lines.");

    @TestFactory
    Stream<DynamicTest> reads_as_the_other_parser_does() throws IOException {
        return files().map(file -> DynamicTest.dynamicTest(name(file), () -> {
            if (DIFFERENCES.containsKey(name(file))) {
                assertThat(ours(file)).as("no difference any more: take it off the list").isNotEqualTo(theirs(file));
            } else {
                assertThat(ours(file)).isEqualTo(theirs(file));
            }
        }));
    }

    @Test
    void but_for_line_breaks_two_of_the_differences_are_none() throws IOException {
        for (var name : List.of("escapeAll", "multiLineFeedback1")) {
            var file = Fixtures.folder("gift").resolve(name + ".gift");

            assertThat(joined(ours(file))).isEqualTo(joined(theirs(file)));
        }
    }

    @Test
    void a_true_statement_gives_its_first_comment_to_whoever_says_false() throws IOException {
        var found = found(Fixtures.folder("gift").resolve("TFTwoFeedback.gift"));

        assertThat(found).extracting(f -> ((TrueFalse) f.content()).truth()).containsExactly(false, true, true);
        assertThat(((TrueFalse) found.get(0).content()).whenTrue().text()).isEqualTo("feedback for true");
        assertThat(((TrueFalse) found.get(1).content()).whenFalse().text()).isEqualTo("feedback for true");
        assertThat(((TrueFalse) found.get(2).content()).whenTrue().text()).isEqualTo("feedback for false");
    }

    @Test
    void every_difference_is_one_of_a_file_that_is_there() throws IOException {
        assertThat(files().map(GiftFixturesTest::name)).containsAll(DIFFERENCES.keySet());
    }

    private static Stream<Path> files() throws IOException {
        return Files.list(Fixtures.folder("gift")).filter(file -> file.toString().endsWith(".gift")).sorted();
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".gift", "");
    }

    private static List<Found> found(Path file) throws IOException {
        return QuestionFormat.read(Files.readAllBytes(file)).found();
    }

    private static List<String> joined(List<String> lines) {
        return lines.stream().map(line -> line.replaceAll("\\s+", " ")).toList();
    }

    private static List<String> ours(Path file) throws IOException {
        return found(file).stream().map(GiftFixturesTest::told).toList();
    }

    private static String told(Found f) {
        if (f.fate() == Fate.HEEDED) {
            return "Category " + f.title();
        }
        var head = " id=" + f.externalId() + " tags=" + f.tags() + " title=" + f.title() + " stem=";
        return f.content() == null ? "Description" + head + f.text() : type(f.content()) + head + told(f.content().stem()) + key(f.content());
    }

    private static String type(Content content) {
        return content instanceof TrueFalse ? "TF" : content instanceof Essay ? "Essay" : content instanceof Matching ? "Matching" : "MC";
    }

    private static String key(Content content) {
        if (content instanceof TrueFalse c) {
            return " " + c.truth() + " T:" + told(c.whenTrue()) + " F:" + told(c.whenFalse()) + " all:" + told(c.feedback());
        } else if (content instanceof SingleChoice c) {
            return options(c.options(), true) + " all:" + told(c.feedback());
        } else if (content instanceof MultipleChoice c) {
            return options(c.options(), false) + " all:" + told(c.feedback());
        } else if (content instanceof Matching c) {
            var pairs = new StringBuilder();
            for (var prompt : c.prompts()) {
                var target = c.targets().stream().filter(t -> t.id().equals(prompt.target())).findFirst().orElseThrow();
                pairs.append(" (").append(told(prompt.text())).append(" -> ").append(target.text().text()).append(')');
            }
            return pairs + " all:" + told(c.feedback());
        }
        return " all:" + told(content.feedback());
    }

    private static String options(List<Option> options, boolean single) {
        var told = new StringBuilder();
        for (var option : options) {
            var weight = single ? option.earns() ? "right" : "wrong" : option.weight().movePointRight(2).stripTrailingZeros().toPlainString();
            told.append(" (").append(weight).append(' ').append(told(option.text())).append(" # ").append(told(option.feedback())).append(')');
        }
        return told.toString();
    }

    /** Our two ways to write what Moodle calls its own. */
    private static String told(RichText text) {
        return text.isBlank() ? "" : (text.format() == TextFormat.MARKDOWN ? "markdown " : "") + text.text();
    }

    private static List<String> theirs(Path file) throws IOException {
        var told = new ArrayList<String>();
        for (var item : JSON.readTree(Files.readAllBytes(file.resolveSibling(name(file) + ".json")))) {
            told.add(their(item));
        }
        return told;
    }

    private static String their(JsonNode item) {
        var type = item.get("type").asText();
        if (type.equals("Category")) {
            return "Category " + item.get("title").asText();
        }
        var tags = new ArrayList<String>();
        item.get("tags").forEach(tag -> tags.add(tag.asText()));
        var head = type + " id=" + word(item.get("id")) + " tags=" + tags + " title=" + word(item.get("title")) + " stem=";
        return type.equals("Description") ? head + word(item.get("stem").get("text")) : head + text(item.get("stem")) + theirKey(type, item);
    }

    private static String theirKey(String type, JsonNode item) {
        var told = new StringBuilder();
        if (type.equals("TF")) {
            told.append(' ').append(item.get("isTrue").asBoolean()).append(" T:").append(text(item.get("trueFeedback"))).append(" F:")
                .append(text(item.get("falseFeedback")));
        } else if (type.equals("MC")) {
            item.get("choices").forEach(choice -> {
                var weight = choice.get("weight").isNull() ? choice.get("isCorrect").asBoolean() ? "right" : "wrong" : choice.get("weight").asText();
                told.append(" (").append(weight).append(' ').append(text(choice.get("text"))).append(" # ").append(text(choice.get("feedback"))).append(')');
            });
        } else if (type.equals("Matching")) {
            item.get("matchPairs").forEach(pair ->
                told.append(" (").append(text(pair.get("subquestion"))).append(" -> ").append(pair.get("subanswer").asText()).append(')'));
        }
        return told + " all:" + text(item.get("globalFeedback"));
    }

    private static String text(JsonNode text) {
        return text == null || text.isNull() ? "" : (text.get("format").asText().equals("markdown") ? "markdown " : "") + text.get("text").asText();
    }

    private static String word(JsonNode word) {
        return word.isNull() ? "" : word.asText();
    }
}
