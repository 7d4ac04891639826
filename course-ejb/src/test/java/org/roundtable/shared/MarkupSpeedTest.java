package org.roundtable.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A megabyte of anything is read in seconds, so nobody can stop a server with a text. Quadratic time would take minutes. */
class MarkupSpeedTest {

    private static final int MEGABYTE = 1 << 20;

    static Stream<String> repeated() {
        return Stream.of(":::\n", "::: a\n", "::: callout\n\n", "$", "$a ", "$$", "$$a\n", "\\(", "{", "){", "){a='", "![](", "![](a){alt='", "*", "*a_b ", "`", "``a ", "<", "<a ",
            "<a href='", "<!--", "<?", "<![CDATA[", ">", "> ", "- ", "1. ", "# ", "#", "|a", "|a|\n|-|\n", "&", "&#", "\\", "~", "```\n", "[a](", "[a]: <", "[a]\n\n", "](", "![[", "!", "<div>",
            "<table>", "<iframe>", "<h1>", "</p>", "<script>", "\u0000", "\n", " ", "\t", "a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", ":"})
    void a_megabyte_is_read_in_seconds(String piece) {
        read(piece.repeat(MEGABYTE));
    }

    @ParameterizedTest
    @MethodSource("repeated")
    void an_eighth_of_it_is_read_at_once(String piece) {
        read(piece.repeat(MEGABYTE / 8 / piece.length()));
    }

    private static void read(String text) {
        assertTimeoutPreemptively(Duration.ofSeconds(15), () -> {
            assertThat(Markup.render(text)).isNotNull();
            assertThat(Markup.html(text)).isNotNull();
            assertThat(Markup.plain(text)).isNotNull();
        });
    }
}
