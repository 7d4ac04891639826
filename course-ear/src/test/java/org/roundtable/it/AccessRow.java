package org.roundtable.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** One line of the access table: a page or an endpoint, what is sent to it, and who may. */
record AccessRow(String method, String address, String body, Set<Somebody> may) {

    private static final Pattern LINE = Pattern.compile("(?:(GET|POST|PUT|DELETE) +)?(/\\S*)(?: +<- +(.*?))? *\\| *(.+)");

    /** @return the table, as it stands in access.txt */
    static List<AccessRow> all() {
        try (var table = AccessRow.class.getResourceAsStream("access.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(AccessRow::of)
                .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AccessRow of(String line) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not a row of the access table: " + line);
        }
        return new AccessRow(Optional.ofNullable(parts.group(1)).orElse("GET"), parts.group(2),
            Optional.ofNullable(parts.group(3)).orElse(""), Somebody.meantBy(parts.group(4)));
    }

    /** What the row is about, without what differs from one address to the next: {@code GET /api/v1/attempts/{}}. */
    String resource() {
        return resource(method, address);
    }

    static String resource(String method, String address) {
        return method + " " + address.replaceAll("\\?.*", "").replaceAll("\\{(?:[^{}]|\\{[^{}]*})*}", "{}");
    }

    HttpResponse<String> tryAs(Caller caller, Map<String, String> ids) {
        var path = Cast.filled(address, ids);
        return method.equals("GET") && body.isEmpty() ? caller.get(path) : caller.call(method, path, Cast.filled(body, ids));
    }

    /** @return what is wrong with the answer, if anything */
    Optional<String> objection(Somebody somebody, HttpResponse<String> answer) {
        var status = answer.statusCode();
        var toSignIn = status == 401 || status == 302 && answer.headers().firstValue("Location").orElse("").contains("/network/signin?next=");
        // whose session has ended is led back to where they were
        var asked = somebody == Somebody.ANONYMOUS && method.equals("GET") && !address.startsWith("/api/") && !may.isEmpty();
        var refused = asked ? toSignIn : status == 404 || somebody == Somebody.ANONYMOUS && toSignIn;
        var opened = method.equals("GET") ? status == 200 || status == 302 && !toSignIn : status < 500 && status != 403 && status != 404 && !toSignIn;
        var asTheTableSays = may.contains(somebody) ? opened : refused;
        return asTheTableSays ? Optional.empty() : Optional.of("%s %s: %s %s, but was answered %d".formatted(
            method, address, somebody.word(), may.contains(somebody) ? "may" : "may not", status));
    }
}
