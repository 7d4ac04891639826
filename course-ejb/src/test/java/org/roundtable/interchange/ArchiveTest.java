package org.roundtable.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roundtable.interchange.Zips.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {

    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int LOCAL_HEADER = 0x04034b50;

    private static void assertRefused(byte[] upload, String reason) {
        assertThatThrownBy(() -> archive(upload).close()).isInstanceOfSatisfying(ArchiveRefused.class,
            refused -> assertThat(refused.messageKey()).isEqualTo("interchange." + reason));
    }

    /** Changes a field of each directory entry, as only a hostile hand would. */
    private static byte[] forged(byte[] zip, int offset, int size, long value) {
        return forged(zip, DIRECTORY_ENTRY, offset, size, value);
    }

    private static byte[] forged(byte[] zip, int signature, int offset, int size, long value) {
        var buffer = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (var at = 0; at + 4 <= buffer.limit(); at++) {
            if (buffer.getInt(at) == signature) {
                for (var i = 0; i < size; i++) {
                    buffer.put(at + offset + i, (byte) (value >> 8 * i));
                }
            }
        }
        return buffer.array();
    }

    @Nested
    class Reads {

        @Test
        void files_by_their_paths() {
            try (var archive = archive(Zips.of("a/one.md", "Eins", "b/", "", "b/two.md", "Zwei äöü"))) {
                assertThat(archive.paths()).containsExactly("a/one.md", "b/two.md");
                assertThat(archive.text("b/two.md")).contains("Zwei äöü");
            }
        }

        @Test
        void without_the_folder_that_everything_is_in() {
            try (var archive = archive(Zips.of("lesson-main/", "", "lesson-main/config.yaml", "title: x", "lesson-main/episodes/a.md", "A"))) {
                assertThat(archive.paths()).containsExactly("config.yaml", "episodes/a.md");
            }
        }

        @Test
        void names_in_unicode_and_in_the_code_page_of_dos() throws Exception {
            var bytes = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(bytes, Charset.forName("IBM437"))) {
                zip.putNextEntry(new ZipEntry("Grüße.md"));
                zip.write('x');
            }

            try (var dos = archive(bytes.toByteArray()); var unicode = archive(Zips.of("Ünïcode 🛠️.md", "x"))) {
                assertThat(dos.paths()).containsExactly("Grüße.md");
                assertThat(unicode.paths()).containsExactly("Ünïcode 🛠️.md");
            }
        }

        @Test
        void stored_entries_and_a_comment_at_the_end() throws Exception {
            var bytes = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(bytes)) {
                zip.setMethod(ZipOutputStream.STORED);
                zip.setComment("PK\u0005\u0006 is not the end yet");
                var entry = new ZipEntry("a.txt");
                entry.setSize(1);
                entry.setCrc(0x8cdc1683L);
                zip.putNextEntry(entry);
                zip.write('x');
            }

            try (var archive = archive(bytes.toByteArray())) {
                assertThat(archive.text("a.txt")).contains("x");
            }
        }

        @Test
        void only_text_that_is_text() {
            var files = new LinkedHashMap<String, byte[]>();
            files.put("latin.md", "Größe".getBytes(StandardCharsets.ISO_8859_1));
            files.put("binary.md", new byte[] {'a', 0, 'b'});
            files.put("marked.md", "\ufeffText".getBytes(StandardCharsets.UTF_8));

            try (var archive = archive(Zips.of(files))) {
                assertThat(archive.text("latin.md")).isEmpty();
                assertThat(archive.text("binary.md")).isEmpty();
                assertThat(archive.text("marked.md")).contains("Text");
            }
        }

        @Test
        void and_leaves_nothing_behind() throws Exception {
            archive(Zips.of("a.md", "x")).close();
            assertRefused(Zips.of("../a.md", "x"), "archivePathUnsafe");

            try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
                assertThat(files.filter(file -> file.getFileName().toString().matches("upload.*\\.zip"))).isEmpty();
            }
        }
    }

    @Nested
    class Refuses {

        @ParameterizedTest
        @ValueSource(strings = {"../evil.md", "a/../../evil.md", "..", "a/..", "/etc/passwd", "C:/windows/evil", "c:evil", "a\\..\\evil", "\\\\host\\share", "a/./b", "a//b", "a\u0000.md", "a\nb", "."})
        void names_that_could_mean_a_place_outside(String name) {
            assertRefused(Zips.of("ok.md", "x", name, "x"), "archivePathUnsafe");
        }

        @Test
        void names_without_end() {
            assertRefused(Zips.of("a".repeat(301), "x"), "archivePathUnsafe");
        }

        @Test
        void what_is_no_zip() {
            assertRefused(new byte[0], "archiveNotZip");
            assertRefused("<html>no</html>".getBytes(StandardCharsets.UTF_8), "archiveNotZip");
            assertRefused(new byte[100_000], "archiveNotZip");
            var noise = new byte[100_000];
            new Random(7).nextBytes(noise);
            assertRefused(noise, "archiveNotZip");
        }

        @Test
        void an_empty_one() {
            assertRefused(Zips.of(new HashMap<>()), "archiveEmpty");
            assertRefused(Zips.of("only/", "", "folders/", ""), "archiveEmpty");
        }

        @Test
        void one_cut_off_wherever_it_is_cut() {
            var zip = Zips.of("a.md", "some text", "b.md", "more text");
            for (var length = 0; length < zip.length; length++) {
                var cut = Arrays.copyOf(zip, length);
                assertThatThrownBy(() -> archive(cut).close()).as("cut at %d", length).isInstanceOf(ArchiveRefused.class);
            }
        }

        @Test
        void or_with_a_broken_byte_anywhere_or_reads_it_right() {
            var zip = Zips.of("a.md", "some text that is long enough to be packed packed packed packed", "b.md", "more");
            for (var at = 0; at < zip.length; at++) {
                var broken = zip.clone();
                broken[at] ^= 0x55;
                try (var archive = archive(broken)) {
                    archive.paths().forEach(archive::bytes);
                } catch (ArchiveRefused refused) {
                    assertThat(refused.messageKey()).startsWith("interchange.archive");
                }
            }
        }

        @Test
        void too_many_entries() {
            var names = IntStream.range(0, 100_000 / 2).mapToObj(i -> "f" + i).collect(HashMap<String, byte[]>::new, (map, name) -> map.put(name, new byte[0]), Map::putAll);

            assertRefused(Zips.of(names), "archiveTooManyEntries");
        }

        @Test
        void a_bomb_by_what_it_says() {
            assertRefused(Zips.of(Map.of("zeros", new byte[5 * 1024 * 1024])), "archiveBomb");
        }

        @Test
        void a_bomb_that_lies_about_its_size() {
            var lying = forged(Zips.of(Map.of("zeros", new byte[5 * 1024 * 1024])), 24, 4, 1000);

            try (var archive = archive(lying)) {
                assertThatThrownBy(() -> archive.bytes("zeros")).isInstanceOf(ArchiveRefused.class);
            }
        }

        @Test
        void a_bomb_of_many_names_for_the_same_bytes() {
            var zip = Zips.of("a", "x".repeat(100), "b", "y".repeat(100));

            assertRefused(forged(zip, 42, 4, 0), "archiveDamaged");
        }

        @Test
        void a_file_too_large_and_files_too_large_together() {
            assertRefused(forged(Zips.of("a", "x"), 24, 4, 21 * 1024 * 1024), "archiveFileTooLarge");
            var files = new LinkedHashMap<String, byte[]>();
            var noise = new byte[19 * 1024 * 1024 / 64];
            new Random(1).nextBytes(noise);
            IntStream.range(0, 11).forEach(i -> files.put("f" + i, noise));

            assertRefused(forged(Zips.of(files), 24, 4, 19 * 1024 * 1024), "archiveUnpacksTooLarge");
        }

        @Test
        void an_upload_too_large_without_reading_it_to_its_end() {
            var endless = new InputStream() {
                private long given;

                @Override
                public int read() {
                    given++;
                    return 0;
                }

                @Override
                public int read(byte[] into, int from, int length) {
                    given += length;
                    return length;
                }
            };

            assertThatThrownBy(() -> Archive.receive(new SequenceInputStream(new ByteArrayInputStream(Zips.of("a", "x")), endless)))
                .isInstanceOfSatisfying(ArchiveRefused.class, refused -> assertThat(refused.messageKey()).isEqualTo("interchange.archiveTooLarge"));
            assertThat(endless.given).isLessThan(Archive.LARGEST_UPLOAD + 1024 * 1024);
        }

        @Test
        void links() {
            var zip = forged(Zips.of("link", "/etc/passwd"), 4, 2, 0x0314);

            assertRefused(forged(zip, 38, 4, 0120777L << 16), "archiveHasLinks");
            assertRefused(forged(zip, 38, 4, 0060000L << 16), "archiveHasLinks");
        }

        @Test
        void encrypted_entries() {
            assertRefused(forged(Zips.of("a", "x"), 8, 2, 1), "archiveEncrypted");
        }

        @Test
        void entries_packed_in_ways_not_known_here() {
            assertRefused(forged(Zips.of("a", "x"), 10, 2, 14), "archiveUnusual");
            assertRefused(forged(Zips.of("a", "x"), 24, 4, 0xffffffffL), "archiveUnusual");
        }

        @Test
        void one_name_twice() {
            assertRefused(forged(Zips.of("aa.md", "x", "ab.md", "y"), 47, 1, 'a'), "archiveRepeats");
        }

        @Test
        void one_that_says_different_things_in_two_places() {
            var zip = forged(Zips.of("aa.md", "x"), LOCAL_HEADER, 31, 1, 'b');

            try (var archive = archive(zip)) {
                assertThatThrownBy(() -> archive.bytes("aa.md")).isInstanceOf(ArchiveRefused.class);
            }
        }
    }
}
