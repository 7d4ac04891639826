package org.roundtable.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roundtable.shared.TestClock.NINE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.roundtable.network.Member;
import org.roundtable.network.MemberFixture;

class QuestionTest {

    private static final Member AMAL = MemberFixture.member("amal");
    private static final Content NORWAY = ContentFixture.capital("Norway", "Oslo", "Bergen", "Riga");
    private static final Content SWEDEN = ContentFixture.capital("Sweden", "Stockholm", "Malmö", "Riga");

    @Test
    void a_new_question_is_a_draft_without_a_version() {
        var question = question(NORWAY);

        assertThat(question.state()).isEqualTo(QuestionState.DRAFT);
        assertThat(question.published()).isZero();
        assertThat(question.name()).isEqualTo("What is the capital of Norway?");
    }

    @Test
    void publishing_makes_the_draft_the_first_version() {
        var question = question(NORWAY);
        var version = question.publish(null, AMAL, NINE);

        assertThat(question.state()).isEqualTo(QuestionState.READY);
        assertThat(version.number()).isEqualTo(1);
        assertThat(version.content()).isEqualTo(NORWAY);
        assertThat(question.draft()).isNull();
    }

    @Test
    void writing_on_a_published_question_waits_until_it_is_published_as_the_next_version() {
        var question = question(NORWAY);
        var first = question.publish(null, AMAL, NINE);

        question.write(SWEDEN, QuestionFacts.NONE, BigDecimal.TEN, first, AMAL, NINE);

        assertThat(question.published()).isEqualTo(1);
        assertThat(first.content()).isEqualTo(NORWAY);
        var second = question.publish(first, AMAL, NINE);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.marks()).isEqualByComparingTo("10");
        assertThat(first.marks()).isEqualByComparingTo("1");
    }

    @Test
    void publishing_again_without_a_change_makes_no_version() {
        var question = question(NORWAY);
        var first = question.publish(null, AMAL, NINE);

        question.write(NORWAY, new QuestionFacts("Capital", "", "", null, Set.of("map")), BigDecimal.ONE, first, AMAL, NINE);

        assertThat(question.publish(first, AMAL, NINE)).isSameAs(first);
        assertThat(question.published()).isEqualTo(1);
        assertThat(question.tags()).containsExactly("map");
    }

    @Test
    void what_lacks_something_is_not_published() {
        var question = question(new SingleChoice(RichText.plain("?"), List.of(), true, null, null));

        assertThatThrownBy(() -> question.publish(null, AMAL, NINE)).isInstanceOf(NotReady.class);
        assertThat(question.state()).isEqualTo(QuestionState.DRAFT);
    }

    @Test
    void a_retired_question_is_neither_written_nor_published_until_it_is_brought_back() {
        var question = question(NORWAY);
        var first = question.publish(null, AMAL, NINE);
        question.retire(AMAL, NINE);

        assertThatThrownBy(() -> question.write(SWEDEN, QuestionFacts.NONE, BigDecimal.ONE, first, AMAL, NINE)).isInstanceOf(QuestionRetired.class);
        assertThatThrownBy(() -> question.publish(first, AMAL, NINE)).isInstanceOf(QuestionRetired.class);
        question.bringBack(AMAL, NINE);
        assertThat(question.state()).isEqualTo(QuestionState.READY);
    }

    @Test
    void a_discarded_draft_leaves_what_is_in_force() {
        var question = question(NORWAY);
        var first = question.publish(null, AMAL, NINE);
        question.write(SWEDEN, QuestionFacts.NONE, BigDecimal.TEN, first, AMAL, NINE);

        question.discardDraft(first, AMAL, NINE);

        assertThat(question.draft()).isNull();
        assertThat(question.name()).contains("Norway");
        assertThat(question.marks()).isEqualByComparingTo("1");
    }

    @Test
    void marks_out_of_range_and_too_many_tags_are_refused() {
        var question = question(NORWAY);

        for (var marks : new BigDecimal[] {null, BigDecimal.ZERO, new BigDecimal("-1"), new BigDecimal("1.005"), new BigDecimal("10001")}) {
            assertThatThrownBy(() -> question.write(NORWAY, QuestionFacts.NONE, marks, null, AMAL, NINE)).isInstanceOf(UnfitQuestion.class);
        }
        var many = IntStream.range(0, 21).mapToObj(i -> "tag" + i).collect(Collectors.toSet());
        assertThatThrownBy(() -> new QuestionFacts("", "", "", null, many)).isInstanceOf(UnfitQuestion.class);
        assertThatThrownBy(() -> new QuestionFacts("a".repeat(201), "", "", null, Set.of())).isInstanceOf(UnfitQuestion.class);
    }

    @Test
    void tags_are_read_as_people_type_them() {
        assertThat(QuestionFacts.tags(" Maps,  capital   cities; maps ,,")).containsExactly("capital cities", "maps");
        assertThat(QuestionFacts.tags(null)).isEmpty();
    }

    @Test
    void a_name_comes_from_the_words_whatever_they_are_written_in() {
        assertThat(question(new Essay(RichText.html("<p>Tom &amp; <script>alert(1)</script><b>Jerry</b> &lt; 3</p>"), null, null, 0, null, null)).name())
            .isEqualTo("Tom & Jerry < 3");
        assertThat(question(new Essay(RichText.markdown("Is **this** `x < y`?"), null, null, 0, null, null)).name()).isEqualTo("Is this x < y?");
        assertThat(question(new Essay(RichText.plain("word ".repeat(200)), null, null, 0, null, null)).name()).hasSize(120).endsWith("…");
    }

    private static Question question(Content content) {
        return new Question(null, content, QuestionFacts.NONE, "", AMAL, NINE);
    }
}
