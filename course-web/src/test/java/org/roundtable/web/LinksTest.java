package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Where a notice leads, there is a page; and to every page something leads. */
class LinksTest {

    private static final Pattern LINK = Pattern.compile("\"(/[a-z]+/[a-z]+)(?:\\?[^\"]*)?\"");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final List<Path> WHERE_LINKS_ARE = List.of(PAGES, Path.of("src/main/java"), Path.of("../course-ejb/src/main/java"));

    @Test
    void every_notice_leads_to_a_page() throws IOException {
        var links = new TreeSet<String>();
        try (var files = Files.walk(Path.of("../course-ejb/src/main/java/org/roundtable/notification"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                LINK.matcher(Files.readString(file)).results().forEach(link -> links.add(link.group(1)));
            }
        }

        assertThat(links).isNotEmpty().allSatisfy(link -> assertThat(Path.of("src/main/webapp" + link + ".xhtml")).exists());
    }

    @Test
    void to_every_page_something_leads() throws IOException {
        var texts = new TreeMap<Path, String>();
        for (var place : WHERE_LINKS_ARE) {
            try (var files = Files.walk(place)) {
                files.filter(path -> path.toString().matches(".*\\.(xhtml|java|js)")).forEach(path -> texts.put(path, read(path)));
            }
        }
        var pages = texts.keySet().stream().filter(path -> path.startsWith(PAGES) && path.toString().endsWith(".xhtml"))
            .filter(path -> PAGES.relativize(path).getNameCount() == 2 && !PAGES.relativize(path).startsWith("WEB-INF")).toList();

        assertThat(pages).hasSizeGreaterThan(50).allSatisfy(page -> {
            var link = Pattern.compile("/" + PAGES.relativize(page).toString().replace(".xhtml", "") + "[\"?#'`]");
            assertThat(texts.keySet()).as("what leads to %s", page).anyMatch(from -> !from.equals(page) && link.matcher(texts.get(from)).find());
        });
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
