package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Where a notice leads, there is a page. */
class LinksTest {

    private static final Pattern LINK = Pattern.compile("\"(/[a-z]+/[a-z]+)(?:\\?[^\"]*)?\"");

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
}
