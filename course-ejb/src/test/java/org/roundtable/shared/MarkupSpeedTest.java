package org.roundtable.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A megabyte of anything is read in time, so nobody can stop a server with a text. */
class MarkupSpeedTest {

    private static final int MEGABYTE = 1 << 20;

    static Stream<String> repeated() {
        return Stream.of("[", ":", ":::\n", "::: a\n", "::: callout\n\n", "$", "$a ", "$$", "$$a\n", "\\(", "{", "){", "){a='", "![](", "![](a){alt='", "*", "*a_b ", "`", "``a ", "<", "<a ",
            "<a href='", "<!--", "<?", "<![CDATA[", ">", "> ", "- ", "1. ", "# ", "#", "|a", "|a|\n|-|\n", "&", "&#", "\\", "~", "```\n", "[a](", "[a]: <", "[a]\n\n", "](", "![[", "!", "<div>",
            "<table>", "<iframe>", "<h1>", "</p>", "<script>", "\u0000", "\n", " ", "\t", "a");
    }

    @ParameterizedTest
    @MethodSource("repeated")
    void is_rendered_in_linear_time(String piece) {
        var text = piece.repeat(MEGABYTE / piece.length());

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            var begun = System.nanoTime();
            assertThat(Markup.render(text)).isNotNull();
            assertThat(Markup.html(text)).isNotNull();
            assertThat(Markup.plain(text)).isNotNull();
            var millis = (System.nanoTime() - begun) / 1_000_000;
            if (millis > 1500) {
                System.out.println(millis + " ms for " + piece.replace("\n", "\\n"));
            }
        });
    }
}
