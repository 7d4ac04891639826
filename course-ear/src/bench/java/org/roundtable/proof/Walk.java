package org.roundtable.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.roundtable.it.Caller;

/**
 * One learner's way through an attempt, request by request, while the database writes down every statement. Jobs look for work
 * meanwhile, so the least of several ways counts.
 */
final class Walk {

    private static final int WAYS = 4;
    private static final Pattern STATEMENT = Pattern.compile("LOG:  (execute [^:]+|statement): (?!BEGIN|COMMIT|ROLLBACK|SET |SHOW )", Pattern.CASE_INSENSITIVE);

    private final Node node;
    private final Postgres database;
    private final Properties ids;
    private final int questions;
    private final Map<String, Integer> least = new LinkedHashMap<>();

    Walk(Node node, Postgres database, Properties ids, int questions) {
        this.node = node;
        this.database = database;
        this.ids = ids;
        this.questions = questions;
    }

    /** @return by kind of request how many statements it takes */
    Map<String, Integer> statements() throws Exception {
        log("all");
        var learner = new Caller(node.at("/")).signIn("learner-1@example.org", "seven crisp lanterns");
        for (int i = 0; i < WAYS; i++) {
            go(learner);
        }
        log("none");
        return least;
    }

    private void go(Caller learner) throws Exception {
        var before = "/attempt/before?id=%s&offering=%s".formatted(ids.getProperty("quiz"), ids.getProperty("offering"));
        count("offering", () -> learner.get("/course/offering?id=" + ids.getProperty("offering")));
        count("before", () -> learner.get(before));
        var started = count("before and start", () -> learner.submit(before, Map.of("start", "")));
        var attempt = started.headers().firstValue("Location").orElseThrow().replaceAll(".*id=(\\d+).*", "$1");
        count("page", () -> learner.get("/attempt/take?id=" + attempt));
        var api = "/api/v1/attempts/" + attempt + "/";
        var paper = read(count("open", () -> learner.call("POST", api + "open", "{\"writer\":null,\"take\":false}")));
        var head = paper.path("head").toString();
        var known = "\"writer\":\"%s\",\"deadline\":%d".formatted(paper.get("writer").asText(), paper.get("deadline").asLong());
        for (int slot = 1; slot <= questions; slot++) {
            var body = "{%s,\"head\":%s,\"answers\":[{\"slot\":%d,\"revision\":1,\"flagged\":false,\"answer\":{\"text\":\"Mary Budd Rowe\"}}]}".formatted(known, head.isEmpty() ? "null" : head, slot);
            head = read(count("save", () -> learner.call("PUT", api + "answers", body))).path("head").toString();
        }
        var last = "{%s,\"head\":%s,\"answers\":[]}".formatted(known, head.isEmpty() ? "null" : head);
        count("hand in", () -> learner.call("POST", api + "hand-in", last));
        count("done", () -> learner.get("/attempt/done?id=" + attempt));
        count("result", () -> learner.get("/attempt/result?id=" + attempt));
    }

    private HttpResponse<String> count(String kind, Supplier<HttpResponse<String>> request) throws Exception {
        TimeUnit.MILLISECONDS.sleep(20);
        var from = Files.size(database.log());
        var response = request.get();
        if (response.statusCode() >= 400) {
            throw new IllegalStateException("%s: %d %s".formatted(kind, response.statusCode(), response.body()));
        }
        TimeUnit.MILLISECONDS.sleep(20);
        try (var log = Files.newInputStream(database.log())) {
            log.skipNBytes(from);
            var written = new String(log.readAllBytes(), StandardCharsets.UTF_8);
            least.merge(kind, (int) STATEMENT.matcher(written).results().count(), Math::min);
        }
        return response;
    }

    private void log(String statements) throws Exception {
        try (var connection = database.connect(); var statement = connection.createStatement()) {
            statement.execute("alter system set log_statement = '" + statements + "'");
            statement.execute("select pg_reload_conf()");
        }
        TimeUnit.SECONDS.sleep(1);
    }

    private static JsonNode read(HttpResponse<String> response) throws Exception {
        return JsonMapper.builder().build().readTree(response.body());
    }
}
