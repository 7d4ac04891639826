package org.roundtable.it;

import static java.nio.file.Files.readString;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A lesson somebody else has written, in its folder. */
record Lesson(Path folder) {

    private static final Path FIXTURES = Path.of(System.getProperty("roundtable.fixtures", "none"));

    static Lesson carpentries() {
        return new Lesson(FIXTURES.resolve("courses/instructor-training"));
    }

    /** @return the questions in that file */
    static byte[] gift(String name) {
        try {
            return Files.readAllBytes(FIXTURES.resolve("gift").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isThere() {
        return Files.isDirectory(folder);
    }

    byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes); var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry(folder.getFileName() + "/" + folder.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** @return the titles of its episodes in the order that its {@code config.yaml} gives */
    List<String> titles() {
        try {
            return all("(?m)^- (\\d\\d-\\S+\\.md)", readString(folder.resolve("config.yaml"))).stream()
                .map(episode -> all("(?m)^title: *(.+?) *$", read(episode)).get(0).replaceAll("^[\"']|[\"']$", "")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read(String episode) {
        try {
            return readString(folder.resolve("episodes").resolve(episode));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(result -> result.group(1)).toList();
    }
}
