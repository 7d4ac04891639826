package org.roundtable.question;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AskedTest {

    private static final Set<String> MAY_BE_SENT = Set.of("type", "stem", "guidance", "options", "prompts", "limitWords", "id", "text", "format", "gaps", "number",
        "files", "most", "megabytes", "types");

    @Test
    void nothing_of_the_key_is_in_what_a_learner_gets() throws Exception {
        for (var content : ContentFixture.oneOfEach()) {
            var sent = Json.MAPPER.readTree(Asked.of(content, 7).json());

            assertThat(fields(sent)).as(content.type().name()).isSubsetOf(MAY_BE_SENT);
            assertThat(values(sent)).as(content.type().name())
                .noneMatch(value -> value.contains(ContentFixture.SECRET) || value.contains("987654") || value.contains("321") || value.contains("0.5"));
        }
    }

    @Test
    void the_walk_does_find_a_key_where_there_is_one() throws Exception {
        for (var content : ContentFixture.oneOfEach()) {
            var all = Json.MAPPER.readTree(content.json());

            assertThat(fields(all)).as(content.type().name()).isNotEmpty().matches(names -> !MAY_BE_SENT.containsAll(names));
            assertThat(values(all)).as(content.type().name()).anyMatch(value -> value.contains(ContentFixture.SECRET));
        }
    }

    @Test
    void a_statement_looks_the_same_whether_it_is_true_or_not() {
        var right = new TrueFalse(RichText.plain("Water is wet."), true, null, null, null, null);
        var wrong = new TrueFalse(RichText.plain("Water is wet."), false, null, null, null, null);

        assertThat(Asked.of(right, 1).json()).isEqualTo(Asked.of(wrong, 1).json());
    }

    @Test
    void a_choice_looks_the_same_whichever_option_is_right() {
        var one = new SingleChoice(RichText.plain("?"), options("1", "0"), true, null, null);
        var other = new SingleChoice(RichText.plain("?"), options("0", "1"), true, null, null);

        assertThat(Asked.of(one, 1).json()).isEqualTo(Asked.of(other, 1).json());
    }

    @Test
    void the_same_seed_gives_the_same_order_and_others_give_every_order() {
        var content = ContentFixture.capital("Norway", "Oslo", "Bergen", "Riga");

        assertThat(Asked.of(content, 42)).isEqualTo(Asked.of(content, 42));
        assertThat(IntStream.range(0, 100).mapToObj(seed -> Asked.of(content, seed).options()).distinct()).hasSize(6);
    }

    @Test
    void options_keep_their_order_where_the_author_wants_it() {
        var content = new SingleChoice(RichText.plain("?"), options("1", "0"), false, null, null);

        assertThat(IntStream.range(0, 20).mapToObj(seed -> Asked.of(content, seed)).distinct()).hasSize(1);
    }

    @Test
    void the_right_sides_of_a_matching_are_always_shuffled_and_the_left_stay() {
        var content = ContentFixture.oneOfEach().get(5);

        assertThat(IntStream.range(0, 200).mapToObj(seed -> Asked.of(content, seed).options()).distinct()).hasSize(24);
        assertThat(Asked.of(content, 3).prompts()).extracting(i -> i.text().text()).containsExactly("Canada", "Italy", "Japan", "Vatican");
    }

    @Test
    void every_part_asked_can_be_named_in_an_answer() {
        var content = ContentFixture.capital("Norway", "Oslo", "Bergen", "Riga");

        assertThat(Asked.of(content, 1).options()).allMatch(option -> content.admits(new Answer.Choice(option.id())));
    }

    private static List<Option> options(String... weights) {
        var options = new ArrayList<Option>();
        for (var weight : weights) {
            options.add(new Option("option" + options.size(), RichText.plain("Option " + options.size()), new BigDecimal(weight), null));
        }
        return options;
    }

    private static List<String> fields(JsonNode node) {
        var names = new ArrayList<String>();
        node.properties().forEach(property -> {
            names.add(property.getKey());
            names.addAll(fields(property.getValue()));
        });
        if (node.isArray()) {
            node.forEach(item -> names.addAll(fields(item)));
        }
        return names;
    }

    private static List<String> values(JsonNode node) {
        var values = new ArrayList<String>();
        if (node.isValueNode()) {
            values.add(node.asText());
        }
        node.forEach(child -> values.addAll(values(child)));
        return values;
    }
}
