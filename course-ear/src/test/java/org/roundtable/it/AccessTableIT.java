package org.roundtable.it;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code access.txt} says is so, for every page, every endpoint and everybody. */
@OnServer
class AccessTableIT extends Stage {

    private static final java.nio.file.Path WEB = java.nio.file.Path.of(System.getProperty("it.web"));

    private final List<AccessRow> table = AccessRow.all();

    @Test
    void every_page_has_a_row() throws IOException {
        var webapp = WEB.resolve("src/main/webapp");
        try (var files = Files.walk(webapp)) {
            assertThat(files.map(file -> webapp.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".xhtml") && !file.startsWith("WEB-INF/") && !file.startsWith("resources/"))
                    .map(file -> AccessRow.resource("GET", "/" + file.replaceAll("(^index)?\\.xhtml$", ""))))
                .isNotEmpty()
                .filteredOn(not(resources()::contains))
                .isEmpty();
        }
    }

    @Test
    void every_endpoint_has_a_row() {
        var classes = new ClassFileImporter().importPath(WEB.resolve("target/classes"));

        assertThat(classes.stream().flatMap(type -> Stream.concat(endpoints(type), servlets(type))))
            .isNotEmpty()
            .filteredOn(not(resources()::contains))
            .isEmpty();
    }

    @Test
    void everybody_gets_what_the_table_says() {
        var cast = Cast.onStage();

        assertThat(table.stream().flatMap(row -> cast.callers().entrySet().stream()
                .flatMap(somebody -> row.objection(somebody.getKey(), row.tryAs(somebody.getValue(), cast.ids())).stream())))
            .isEmpty();
    }

    private Set<String> resources() {
        return table.stream().map(AccessRow::resource).collect(Collectors.toSet());
    }

    private static Stream<String> endpoints(JavaClass type) {
        var root = type.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        return type.getMethods().stream().flatMap(method -> verb(method)
            .map(verb -> AccessRow.resource(verb, "/api/v1" + slash(root) + method.tryGetAnnotationOfType(Path.class).map(Path::value).map(AccessTableIT::slash).orElse(""))));
    }

    private static Stream<String> verb(JavaMethod method) {
        return method.getAnnotations().stream()
            .flatMap(annotation -> annotation.getRawType().tryGetAnnotationOfType(HttpMethod.class).stream())
            .map(HttpMethod::value);
    }

    /** A servlet may be asked with any method; the table says with which ones it answers, and one row is enough. */
    private Stream<String> servlets(JavaClass type) {
        return type.tryGetAnnotationOfType(WebServlet.class).stream()
            .flatMap(servlet -> Stream.concat(Arrays.stream(servlet.value()), Arrays.stream(servlet.urlPatterns())))
            .map(pattern -> pattern.replaceAll("\\*$", "{}"))
            .filter(not(pattern -> resources().stream().anyMatch(resource -> resource.endsWith(" " + pattern))));
    }

    private static String slash(String path) {
        return path.isEmpty() || path.startsWith("/") ? path : "/" + path;
    }
}
