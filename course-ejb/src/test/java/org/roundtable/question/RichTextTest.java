package org.roundtable.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<a href=\"javascript:alert(1)\">x</a>", "[x](javascript:alert(1))",
        "<svg onload=alert(1)>", "<style>*{display:none}</style>", "<iframe src=//evil></iframe>", "\"><script>alert(1)</script>", "![x](https://evil/x.png)"})
    void nothing_that_runs_or_fetches_comes_through_whatever_a_text_is_written_in(String hostile) {
        for (var format : TextFormat.values()) {
            var shown = new RichText(format, "Before " + hostile + " after").toHtml();

            assertThat(shown.toLowerCase()).as(format.name()).doesNotContain("<script", "<svg", "<style", "<iframe", "href=\"javascript", "<img src=x", "src=\"https:")
                .contains("before", "after");
        }
    }

    @ParameterizedTest
    @EnumSource(TextFormat.class)
    void words_hold_no_markup(TextFormat format) {
        assertThat(new RichText(format, "one\n\ntwo").toWords()).isEqualTo("one two");
    }

    @ParameterizedTest
    @EnumSource(TextFormat.class)
    void a_character_no_database_stores_is_dropped(TextFormat format) {
        assertThat(new RichText(format, "a\0b").text()).isEqualTo("ab");
    }
}
