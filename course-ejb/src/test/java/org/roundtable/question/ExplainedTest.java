package org.roundtable.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplainedTest {

    @Test
    void says_what_was_chosen_what_was_right_and_what_the_author_thinks_of_it() {
        var content = new SingleChoice(RichText.plain("Capital of Norway?"),
            List.of(new Option("a", RichText.plain("Oslo"), BigDecimal.ONE, RichText.plain("Yes.")),
                new Option("b", RichText.plain("Bergen"), BigDecimal.ZERO, RichText.plain("Until 1314."))),
            true, RichText.plain("Oslo since 1314."), null);

        var explained = Explained.of(content, new Answer.Choice("b"));

        assertThat(explained.given()).containsExactly(RichText.plain("Bergen"));
        assertThat(explained.right()).containsExactly(RichText.plain("Oslo"));
        assertThat(explained.feedback()).containsExactly(RichText.plain("Until 1314."), RichText.plain("Oslo since 1314."));
    }

    @Test
    void a_number_beside_all_accepted_ones_gets_the_feedback_for_the_others() {
        var content = new Numeric(RichText.plain("When?"),
            List.of(AcceptedNumber.within(new BigDecimal("1822"), new BigDecimal("2"), BigDecimal.ONE, RichText.plain("Yes."))), RichText.plain("Look again."), null, null);

        assertThat(Explained.of(content, new Answer.Number("1900")).feedback()).containsExactly(RichText.plain("Look again."));
        assertThat(Explained.of(content, new Answer.Number("1821")).feedback()).containsExactly(RichText.plain("Yes."));
        assertThat(Explained.of(content, new Answer.Number("1821")).right()).containsExactly(RichText.plain("1822 ± 2"));
    }

    @Test
    void pairs_are_put_into_words() {
        var content = (Matching) ContentFixture.oneOfEach().get(5);
        var answer = new Answer.Pairs(Map.of(content.prompts().get(0).id(), content.targets().get(3).id()));

        assertThat(Explained.of(content, answer).given()).extracting(RichText::text).containsExactly("Canada → Lima");
        assertThat(Explained.of(content, answer).right()).extracting(RichText::text)
            .containsExactly("Canada → Ottawa", "Italy → Rome", "Japan → Tokyo", "Vatican → Rome");
    }

    @Test
    void every_type_can_be_explained_blank_or_not() {
        for (var content : ContentFixture.oneOfEach()) {
            assertThat(Explained.of(content, Answer.blankFor(content.type())).given()).isEmpty();
        }
    }
}
