package org.roundtable.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContentTest {

    @Test
    void every_type_comes_back_from_its_JSON_as_it_was() {
        for (var content : ContentFixture.oneOfEach()) {
            assertThat(Content.of(content.json())).isEqualTo(content);
            assertThat(content.json()).contains("\"type\":\"" + content.type() + "\"");
        }
    }

    @Test
    void there_is_an_example_of_every_type() {
        assertThat(ContentFixture.oneOfEach()).extracting(Content::type).containsExactlyInAnyOrder(QuestionType.values());
    }

    @Test
    void blank_texts_take_no_room() {
        assertThat(new Essay(RichText.plain("Discuss."), null, null, 0, null, null).json())
            .isEqualTo("{\"type\":\"ESSAY\",\"stem\":{\"format\":\"PLAIN\",\"text\":\"Discuss.\"},\"limitWords\":0}");
    }

    @Test
    void what_is_complete_has_no_gaps() {
        assertThat(ContentFixture.oneOfEach()).allSatisfy(content -> assertThat(content.gaps()).isEmpty());
    }

    @Test
    void a_choice_without_a_right_option_says_so() {
        var content = new SingleChoice(null, List.of(option("a", "0"), option("a", "0")), true, null, null);

        assertThat(content.gaps()).containsExactly("question.gap.stem", "question.gap.sameOptions", "question.gap.noRightOption");
    }

    @Test
    void a_single_choice_needs_one_option_worth_everything() {
        var content = new SingleChoice(RichText.plain("?"), List.of(option("a", "0.5"), option("b", "0.5")), true, null, null);

        assertThat(content.gaps()).containsExactly("question.gap.noFullOption");
    }

    @Test
    void a_matching_may_offer_one_target_to_two_prompts_and_distractors_to_none() {
        var matching = (Matching) ContentFixture.oneOfEach().get(5);

        assertThat(matching.targets()).extracting(t -> t.text().text()).containsExactly("Ottawa", "Rome", "Tokyo", "Lima");
        assertThat(matching.prompts().get(1).target()).isEqualTo(matching.prompts().get(3).target());
    }

    @Test
    void a_matching_whose_prompt_leads_nowhere_says_so() {
        var content = new Matching(RichText.plain("?"),
            List.of(new Matching.Prompt("1", RichText.plain("a"), "x"), new Matching.Prompt("2", RichText.plain("b"), "gone")),
            List.of(new Matching.Target("x", RichText.plain("X")), new Matching.Target("y", RichText.plain("Y"))), null, null, null);

        assertThat(content.gaps()).containsExactly("question.gap.promptWithoutTarget");
    }

    @Test
    void a_weight_beyond_the_whole_is_refused() {
        assertThatThrownBy(() -> option("a", "1.01")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_id_of_an_option_tells_nothing_of_its_place() {
        assertThat(new Option(null, RichText.plain("Oslo"), BigDecimal.ONE, null).id())
            .isEqualTo(new Option("", RichText.plain("Oslo"), BigDecimal.ZERO, null).id())
            .matches("[0-9a-f]{10}");
    }

    @Test
    void two_options_that_swapped_their_texts_stay_apart() {
        var yes = option("Yes", "1");
        var content = new SingleChoice(RichText.plain("?"), List.of(new Option(yes.id(), RichText.plain("No"), BigDecimal.ONE, null), option("Yes", "0")), true, null, null);

        assertThat(content.options()).extracting(Option::id).doesNotHaveDuplicates().first().isEqualTo(yes.id());
        assertThat(content.gaps()).isEmpty();
        assertThat(Content.of(content.json())).isEqualTo(content);
    }

    @Test
    void an_answer_that_names_what_is_not_on_offer_is_not_admitted() {
        var matching = (Matching) ContentFixture.oneOfEach().get(5);
        var prompt = matching.prompts().get(0).id();

        assertThat(matching.admits(new Answer.Pairs(Map.of(prompt, matching.targets().get(3).id())))).isTrue();
        assertThat(matching.admits(new Answer.Pairs(Map.of(prompt, "nowhere")))).isFalse();
        assertThat(matching.admits(new Answer.Choice(prompt))).isFalse();
    }

    private static Option option(String text, String weight) {
        return new Option(null, RichText.plain(text), new BigDecimal(weight), null);
    }
}
