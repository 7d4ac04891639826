package org.roundtable.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An answer is looked at before the server asks who calls; nobody may notice but by its being quick. */
@OnServer
@Tag("database")
class SavingIT extends Stage {

    private static Map<String, String> crowd;
    private static Caller learner;
    private static int revision;

    private String path;
    private String paper;

    @BeforeEach
    void a_learner_has_a_paper_open() {
        if (crowd == null) {
            crowd = Cast.play("crowd-3");
            learner = new Caller().signIn("learner-1-of-3@example.org", Cast.PASSWORD);
        }
        path = "/api/v1/attempts/" + crowd.get("attempt");
        paper = learner.call("POST", path + "/open", "{\"writer\":null,\"take\":true}").body();
        revision++;
    }

    @Test
    void what_is_told_of_a_saved_answer_is_kept_by_no_cache_and_guessed_at_by_no_browser() {
        var told = learner.call("PUT", path + "/answers", answer("true"));

        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(told.body()).contains("\"kind\":\"SAVED\"", "\"held\":{\"1\":%d}".formatted(revision), "\"secondsLeft\":");
        assertThat(told.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(told.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(told.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(told.headers().firstValue("Set-Cookie")).as("no session of the server is begun").isEmpty();
    }

    @Test
    void a_page_of_another_site_saves_nothing_with_the_cookie_of_a_learner() throws Exception {
        assertThat(plain("rt=" + learner.cookie("rt"), null, answer("true")).statusCode()).isEqualTo(403);
        assertThat(held()).isLessThan(revision);
    }

    @Test
    void who_is_not_signed_in_is_told_so_and_somebody_else_finds_nothing() throws Exception {
        assertThat(plain("other=1", "1", answer("true")).statusCode()).isEqualTo(401);
        assertThat(plain("rt=made-up", "1", answer("true")).statusCode()).isEqualTo(401);
        assertThat(new Caller().signIn("learner-2-of-3@example.org", Cast.PASSWORD).call("PUT", path + "/answers", answer("true")).statusCode()).isEqualTo(404);
        assertThat(held()).isLessThan(revision);
    }

    @Test
    void what_cannot_be_read_is_refused_as_it_always_was() {
        assertThat(learner.call("PUT", path + "/answers", "{\"answers\":").statusCode()).isEqualTo(400);
        assertThat(learner.call("PUT", path + "/answers", "[]").statusCode()).isEqualTo(400);
        assertThat(learner.call("PUT", path + "/answers", answer("true").replace("\"revision\":" + revision, "\"revision\":\"newest\"")).statusCode()).isEqualTo(400);
        assertThat(learner.call("PUT", "/api/v1/attempts/9999999999999999999/answers", answer("true")).statusCode()).isEqualTo(404);
        assertThat(held()).isLessThan(revision);
    }

    @Test
    void a_second_revision_of_the_same_number_goes_the_long_way_and_is_told_the_truth() {
        learner.call("PUT", path + "/answers", answer("true"));
        var told = learner.call("PUT", path + "/answers", answer("false"));

        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(told.body()).contains("\"kind\":\"STALE\"", "\"stale\":[1]");
    }

    private String answer(String choice) {
        return "{\"writer\":\"%s\",\"deadline\":%s,\"head\":%s,\"answers\":[{\"slot\":1,\"revision\":%d,\"answer\":{\"choice\":\"%s\"}}]}".formatted(
            told("\"writer\":\"([^\"]+)\""), told("\"deadline\":(\\d+)"), told("\"head\":(\\{[^}]*})"), revision, choice);
    }

    /** @return the revision the server holds in the first place */
    private int held() {
        paper = learner.call("POST", path + "/open", "{\"writer\":null,\"take\":true}").body();
        return Integer.parseInt(told("\"slot\":1,.*?\"revision\":(\\d+)"));
    }

    private String told(String what) {
        return Pattern.compile(what).matcher(paper).results().findFirst().orElseThrow(() -> new AssertionError(paper)).group(1);
    }

    /** As somebody sends it who is no script of ours. */
    private HttpResponse<String> plain(String cookie, String header, String json) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(Server.at("/").toString()).resolve(path + "/answers")).header("Cookie", cookie).header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(json));
        if (header != null) {
            request.header("X-Roundtable", header);
        }
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build().send(request.build(), BodyHandlers.ofString());
    }
}
