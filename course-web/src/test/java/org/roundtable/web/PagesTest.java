package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages mirror beans by name: /attempt/take.xhtml has AttemptTakePage, and uses no other page's bean. */
class PagesTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern PAGE_BEAN = Pattern.compile("\\b([a-z][A-Za-z]*Page)\\b\\.");
    private static final Pattern STYLE = Pattern.compile("\\sstyle=\"");
    private static final Pattern FORM = Pattern.compile("<h:form id=\"(\\w+)\"");
    private static final Pattern INCLUDED = Pattern.compile("<ui:include src=\"/(WEB-INF/[^\"#]+)\"");
    private static final Pattern ELSEWHERE = Pattern.compile("(?:src|href)=\"https?://");

    @Test
    void every_page_has_its_bean_by_name() {
        assertThat(pages()).allSatisfy(page -> {
            var bean = Class.forName(beanOf(page));
            assertThat(bean.getAnnotation(Named.class)).as("@Named without a name on %s", bean.getSimpleName())
                .isNotNull().extracting(Named::value).isEqualTo("");
        });
    }

    @Test
    void a_page_uses_no_other_pages_bean() {
        assertThat(pages()).allSatisfy(page -> {
            var own = Class.forName(beanOf(page)).getSimpleName();
            var used = PAGE_BEAN.matcher(read(page)).results().map(match -> match.group(1)).collect(Collectors.toSet());
            assertThat(used).as("beans on %s", page).isSubsetOf(Character.toLowerCase(own.charAt(0)) + own.substring(1));
        });
    }

    @Test
    void pages_carry_no_style_of_their_own_and_load_nothing_from_elsewhere() {
        assertThat(views()).allSatisfy(view -> {
            assertThat(STYLE.matcher(read(view)).find()).as("inline style on %s", view).isFalse();
            assertThat(ELSEWHERE.matcher(read(view)).find()).as("something from elsewhere on %s", view).isFalse();
        });
    }

    @Test
    void no_two_forms_of_a_page_have_one_name() {
        assertThat(pages()).allSatisfy(page -> assertThat(FORM.matcher(whole(page)).results().map(form -> form.group(1))).as("forms on %s and in what it includes", page).doesNotHaveDuplicates());
    }

    @Test
    void forms_keep_their_protection() {
        assertThat(views()).allSatisfy(view -> assertThat(read(view)).as("a stateless view has no token: %s", view).doesNotContain("transient=\"true\""));
    }

    /** A page with what it includes. */
    private static String whole(Path page) {
        var text = read(page);
        return text + INCLUDED.matcher(text).results().map(included -> whole(Path.of(included.group(1)))).collect(Collectors.joining());
    }

    /** index.xhtml is the home page; all others are feature/view.xhtml. */
    private static String beanOf(Path page) {
        if (page.getNameCount() == 1) {
            return "org.roundtable.web.home.HomePage";
        }
        var feature = page.getName(0).toString();
        var view = page.getFileName().toString().replace(".xhtml", "");
        return "org.roundtable.web." + feature + "." + capital(feature) + Arrays.stream(view.split("-")).map(PagesTest::capital).collect(Collectors.joining()) + "Page";
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static List<Path> pages() {
        return views().stream().filter(view -> !view.startsWith("WEB-INF") && !view.startsWith("resources")).toList();
    }

    private static List<Path> views() {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).map(WEBAPP::relativize).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path view) {
        try {
            return Files.readString(WEBAPP.resolve(view));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
