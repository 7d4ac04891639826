package org.roundtable.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CourseFactsTest {

    @Test
    void takes_out_what_cannot_be_seen() {
        var facts = facts(" Fractions\u0000 without\r\nfear ", "One\u0007 line\u2028only", Set.of(" Maths ", "maths", ""));

        assertThat(facts.title()).isEqualTo("Fractions without fear");
        assertThat(facts.summary()).isEqualTo("One line only");
        assertThat(facts.interests()).containsExactly("maths");
    }

    @Test
    void keeps_what_hostile_people_type_as_plain_words() {
        assertThat(facts("<script>alert(1)</script>", "' or 1=1 --", Set.of()).title()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void refuses_what_is_empty_or_too_long() {
        assertThatThrownBy(() -> facts(" \t\u0000 ", "", Set.of())).isInstanceOf(Unfit.class).hasMessage("course.titleNeeded");
        assertThatThrownBy(() -> facts("x".repeat(201), "", Set.of())).hasMessage("course.titleNeeded");
        assertThatThrownBy(() -> facts("x", "y".repeat(501), Set.of())).hasMessage("course.summaryTooLong");
        assertThatThrownBy(() -> facts("x", "", Set.of("i".repeat(41)))).hasMessage("course.tooManyInterests");
        assertThatThrownBy(() -> facts("x", "", IntStream.range(0, 13).mapToObj(i -> "i" + i).collect(Collectors.toSet()))).hasMessage("course.tooManyInterests");
    }

    @Test
    void refuses_a_language_that_is_none() {
        assertThatThrownBy(() -> new CourseFacts("x", "", "", "!!", Level.STARTING, "CC-BY-4.0", null, null, Set.of())).hasMessage("course.languageNeeded");
        assertThatThrownBy(() -> new CourseFacts("x", "", "", null, Level.STARTING, "CC-BY-4.0", null, null, Set.of())).hasMessage("course.languageNeeded");
        assertThatThrownBy(() -> new CourseFacts("x", "", "", "en", null, "CC-BY-4.0", null, null, Set.of())).hasMessage("course.levelNeeded");
        assertThatThrownBy(() -> new CourseFacts("x", "", "", "en", Level.STARTING, " ", null, null, Set.of())).hasMessage("course.licenceNeeded");
    }

    private static CourseFacts facts(String title, String summary, Set<String> interests) {
        return new CourseFacts(title, summary, "", "en", Level.STARTING, "CC-BY-4.0", null, null, interests);
    }
}
