package org.roundtable.interchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFilesTest {

    private static final String ACCENTS = "Où coule le Rhône ? {=à Lyon ~à Metz}\n\nEt la Saône ? {T}\n";

    @Test
    void an_empty_file_holds_nothing() {
        assertThat(QuestionFormat.read(new byte[0]).found()).isEmpty();
        assertThat(QuestionFormat.read(" \n\n// only a comment\n".getBytes(UTF_8)).found()).isEmpty();
    }

    @Test
    void a_file_in_Latin_1_is_read_and_its_letters_are_remarked_where_they_stand() {
        var reading = QuestionFormat.read(ACCENTS.getBytes(ISO_8859_1));

        assertThat(reading.found()).extracting(Found::text).containsExactly("Où coule le Rhône ?", "Et la Saône ?");
        assertThat(reading.remarks()).containsExactly(Remark.of("interchange.mixedEncoding", 2, 1));
        assertThat(reading.found().get(1).remarks()).containsExactly(Remark.of("interchange.oddLetters", 3));
    }

    @Test
    void one_line_in_another_encoding_does_not_spoil_the_others() {
        var mixed = (ACCENTS + "\n").getBytes(UTF_8);
        var both = new byte[mixed.length + 13];
        System.arraycopy(mixed, 0, both, 0, mixed.length);
        System.arraycopy("Brummbär? {T}".getBytes(ISO_8859_1), 0, both, mixed.length, 13);

        var reading = QuestionFormat.read(both);

        assertThat(reading.found()).extracting(Found::text).containsExactly("Où coule le Rhône ?", "Et la Saône ?", "Brummbär?");
        assertThat(reading.found()).extracting(f -> f.remarks().size()).containsExactly(0, 0, 1);
    }

    @Test
    void UTF_16_is_known_with_and_without_its_mark() {
        for (var file : new byte[][] {("\uFEFF" + ACCENTS).getBytes(UTF_16LE), ("\uFEFF" + ACCENTS).getBytes(UTF_16BE), ACCENTS.getBytes(UTF_16LE),
            ACCENTS.getBytes(UTF_16BE)}) {
            var reading = QuestionFormat.read(file);

            assertThat(reading.found()).extracting(Found::text).containsExactly("Où coule le Rhône ?", "Et la Saône ?");
            assertThat(reading.remarks()).extracting(Remark::messageKey).containsExactly("interchange.encoding");
        }
    }

    @Test
    void the_mark_of_UTF_8_is_no_part_of_the_text() {
        assertThat(QuestionFormat.read(("\uFEFF" + ACCENTS).getBytes(UTF_8)).found().get(0).text()).isEqualTo("Où coule le Rhône ?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0089PNG\r\n\u001a\n\0\0\0\rIHDR", "PK\u0003\u0004\u0014\0\0\0", "%PDF-1.7 abc", "\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF", "GIF89a\1\0\1\0\0\0\0"})
    void a_file_of_another_kind_is_refused(String magic) {
        assertThatThrownBy(() -> QuestionFormat.read(magic.getBytes(ISO_8859_1))).isInstanceOf(UnreadableFile.class)
            .hasMessage("interchange.notText");
    }

    @Test
    void random_bytes_are_refused_and_random_letters_are_survived() {
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            var bytes = new byte[2000];
            random.nextBytes(bytes);
            assertThatThrownBy(() -> QuestionFormat.read(bytes)).isInstanceOf(UnreadableFile.class);
            var letters = random.ints(2000, 0, 24).mapToObj(c -> String.valueOf("ab {}=~#:\\\n\n->%5[]/$.T#&<".charAt(c))).collect(Collectors.joining());
            assertEverythingIsNamed(letters);
        }
    }

    /** Each line that is neither blank nor a comment lies in exactly one thing found. */
    private static void assertEverythingIsNamed(String text) {
        var found = Gift.read(text).found();
        var lines = text.lines().toList();
        int[] named = new int[lines.size() + 1];
        found.forEach(f -> IntStream.rangeClosed(f.from(), f.to()).forEach(line -> named[line]++));
        for (int line = 1; line <= lines.size(); line++) {
            if (!lines.get(line - 1).isBlank() && !GiftBlock.isComment(lines.get(line - 1))) {
                assertThat(named[line]).as("line %d of %s", line, text).isEqualTo(1);
            }
        }
    }

    @Test
    void a_file_over_the_limit_is_refused_before_it_is_read() {
        assertThatThrownBy(() -> QuestionFormat.read(new byte[QuestionFormat.BYTES + 1])).isInstanceOf(UnreadableFile.class)
            .hasMessageContaining("interchange.fileTooLarge");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "}", "=", "~", "\\", ":", "#", "a", "{\n", "}\n", "{}", "//", "::", "a{\n\n", "=a"})
    void twenty_megabytes_of_anything_end_in_seconds(String piece) {
        var huge = piece.repeat(20_000_000 / piece.length()).getBytes(UTF_8);

        assertTimeout(Duration.ofSeconds(20), () -> {
            try {
                assertThat(QuestionFormat.read(huge).found().size()).isLessThanOrEqualTo(QuestionFormat.MOST);
            } catch (UnreadableFile tooMany) {
                assertThat(tooMany).hasMessageContaining("interchange.tooMany");
            }
        });
    }

    @Test
    void ten_thousand_questions_take_about_ten_times_as_long_as_one_thousand() {
        read(2_000);
        long thousand = read(1_000);
        long tenThousand = read(10_000);

        assertThat(tenThousand).isLessThan(40 * thousand + Duration.ofMillis(200).toNanos());
    }

    private static long read(int questions) {
        var file = IntStream.range(0, questions).mapToObj(i -> "::Number " + i + "::What comes after " + i + "? {\n=" + (i + 1) + "\n~" + (i + 2) + "\n}")
            .collect(Collectors.joining("\n\n")).getBytes(UTF_8);
        long before = System.nanoTime();
        assertThat(QuestionFormat.read(file).count(Fate.READY)).isEqualTo(questions);
        return System.nanoTime() - before;
    }
}
