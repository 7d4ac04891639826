package org.roundtable.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.Cookie;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.roundtable.shared.Sha256;

/** An exam that is sat in Safe Exam Browser: what comes from another browser stops it until the team lets it go on. */
@OnServer
class SafeExamBrowserIT extends Stage {

    private static final String HEADER = "X-SafeExamBrowser-ConfigKeyHash";
    private static final String FROM_SCRIPT = "X-Roundtable-Page-Key";
    private static final String TOKEN = "0123456789abcdef0123456789abcdef";
    private static final String FIRST = "Who locked first?";
    private static final String SECOND = "Who locked second?";
    private static final String LET_GO_ON = "Let go on in the right browser";
    private static final String GIVE_BACK = "Give back the time for which it was stopped, when you let them go on";
    private static final String ELSEWHERE = "https://elsewhere.example.org/";
    /** Than the exam lasts. */
    private static final Duration LONGER = Duration.ofMinutes(20);
    /** As fast as it has to get there. */
    private static final int SOON = 5000;

    private static Map<String, String> ids;

    private final Caller learner = new Caller();
    private String attempt;

    @BeforeAll
    static void set() {
        ids = Cast.play("browser");
    }

    @Test
    @Tag("database")
    void answers_from_another_browser_are_saved_and_then_nothing_is_taken_until_the_team_lets_it_go_on(Visitors visitors) {
        learner.signIn("strayed@example.org", Cast.PASSWORD);
        assertThat(learner.submit(before(), Map.of("pageKey", "")).statusCode()).as("begun in another browser").isEqualTo(200);
        attempt = learner.submit(before(), Map.of("pageKey", told(before()))).headers().firstValue("Location").orElseThrow().replaceAll(".*id=", "");
        assertThat(asks("POST", "open", opening(), Map.of())).satisfies(answers(409, "\"rule\":\"attempt.wrongBrowser\""));
        assertThat(asks("POST", "open", opening(), header("open"))).satisfies(answers(200, "\"writer\":\"" + TOKEN + "\"", "\"locked\":false"));
        assertThat(asks("PUT", "answers", answer(1), header("answers"))).satisfies(answers(200, "\"kind\":\"SAVED\"", "\"held\":{\"1\":1}"));

        assertThat(asks("PUT", "answers", answer(2), header("elsewhere"))).satisfies(answers(409, "\"kind\":\"LOCKED\"", "\"held\":{\"1\":2}", "\"savedAt\":1"));

        assertThat(asks("PUT", "answers", answer(3), header("answers"))).satisfies(answers(409, "\"kind\":\"LOCKED\"", "\"held\":{\"1\":2}", "\"savedAt\":null"));
        assertThat(asks("PUT", "answers", answer(4), Map.of())).satisfies(answers(409, "\"kind\":\"LOCKED\"", "\"held\":{\"1\":2}", "\"savedAt\":null"));
        assertThat(asks("POST", "hand-in", answer(5), header("hand-in"))).satisfies(answers(409, "\"kind\":\"LOCKED\"", "\"handedIn\":null"));
        assertThat(asks("POST", "open", opening(), Map.of())).satisfies(answers(409, "\"rule\":\"attempt.wrongBrowser\""));
        var before = left(asks("POST", "open", opening(), header("open")));
        Server.passTime(LONGER);
        assertThat(asks("POST", "open", opening(), header("open"))).satisfies(answers(200, "\"writer\":null", "\"locked\":true", "revision 2"));

        var desk = desk(visitors).reads("waits for you 20:");
        desk.choose("For whom", "strayed").fill("Why", "100% a loose cable").press(LET_GO_ON);

        var opened = asks("POST", "open", opening(), header("open"));
        assertThat(opened).satisfies(answers(200, "\"writer\":\"" + TOKEN + "\"", "\"locked\":false"));
        assertThat(before - left(opened)).as("seconds lost").isLessThan(60);
        assertThat(asks("PUT", "answers", answer(6), Map.of(FROM_SCRIPT, told("/attempt/take?id=" + attempt)))).satisfies(answers(200, "\"kind\":\"SAVED\"", "\"held\":{\"1\":6}"));
        desk.reads("let them go on in the right browser", "1: time given back: 100% a loose cable")
            .follow("strayed").reads("events are as they were written", "Stopped: answers came from another browser", "Let go on by the team", "min given back: 100% a loose cable");
        assertThat(desk.page().locator("#broken")).hasCount(0);

        assertThat(asks("PUT", "answers", answer(7), Map.of(FROM_SCRIPT, hash(ELSEWHERE) + " " + ELSEWHERE))).satisfies(answers(409, "\"kind\":\"LOCKED\""));
    }

    @Test
    void who_is_stopped_reads_why_and_goes_on_without_a_reload_when_the_team_lets_them(Visitors visitors) {
        var visitor = visitors.arrive();
        var page = comes(visitor, "stopped");
        isSafeExamBrowser(page);
        var sitter = new Sitter(visitor, page).starts(before());
        sitter.listens();
        sitter.field(FIRST).fill("in the right browser");
        sitter.readsSaved();
        page.evaluate("SafeExamBrowser.right = SafeExamBrowser.security.configKey; SafeExamBrowser.security.configKey = '';");
        sitter.field(FIRST).fill("in another browser");

        assertThat(page.locator("#locked")).containsText("nothing more is taken until your team lets you go on");
        sitter.readsState("Stopped");
        var clock = page.locator("#clock").innerText();
        Server.passTime(LONGER);
        assertThat(page.locator("#clock")).hasText(clock);
        page.evaluate("SafeExamBrowser.security.configKey = SafeExamBrowser.right;");
        var desk = desk(visitors);
        assertThat(desk.field(GIVE_BACK)).isChecked();
        desk.choose("For whom", "stopped").fill("Why", "A loose cable").press(LET_GO_ON);

        assertThat(page.locator("#notice-deadline")).isVisible(new IsVisibleOptions().setTimeout(SOON));
        assertThat(page.locator("#notice-deadline")).containsText("The team lets you go on, with the time you had left: you now have until");
        assertThat(page.locator("#locked")).hasCount(0);
        // seconds went by since the team said so, and perhaps a minute with them
        var minutes = minutes(clock);
        assertThat(minutes(page.locator("#clock").innerText())).isBetween(minutes - 1, minutes);
        assertThat(sitter.field(FIRST)).hasValue("in another browser");
        sitter.field(SECOND).fill("and on");
        sitter.readsSaved();
        assertThat(sitter.heard("The team lets you go on")).isEqualTo(1);

        // once more, and the time is not given back
        page.evaluate("SafeExamBrowser.security.configKey = '';");
        sitter.field(SECOND).fill("looked up");
        assertThat(page.locator("#locked")).isVisible();
        Server.passTime(Duration.ofMinutes(5));
        page.evaluate("SafeExamBrowser.security.configKey = SafeExamBrowser.right;");
        var again = desk(visitors);
        again.field(GIVE_BACK).uncheck();
        again.choose("For whom", "stopped").fill("Why", "Looked it up").press(LET_GO_ON);

        assertThat(page.locator("#notice-deadline")).containsText("The time you were stopped counts as used", new ContainsTextOptions().setTimeout(SOON));
        assertThat(page.locator("#clock")).not().hasText(clock);
    }

    private static int minutes(String clock) {
        return Integer.parseInt(clock.replaceAll("(?s)\\D*(\\d+) min.*", "$1"));
    }

    /** It tells scripts what it would send, after a moment and for the page they run in. */
    private static void isSafeExamBrowser(Page page) {
        page.exposeFunction("prove", (Object... url) -> hash(url[0].toString()));
        page.addInitScript("""
            window.SafeExamBrowser = { security: { configKey: '', updateKeys: told => {
              prove(location.href.replace(/#.*/, '')).then(hash => setTimeout(() => { SafeExamBrowser.security.configKey = hash; told(); }, 500));
            } } };""");
    }

    private static Page comes(Visitor visitor, String who) {
        visitor.page().context().addCookies(List.of(new Cookie("rt", new Caller().signIn(who + "@example.org", Cast.PASSWORD).cookie("rt")).setUrl(Server.at("/").toString())));
        return visitor.page();
    }

    private static Traveller desk(Visitors visitors) {
        var visitor = visitors.arrive();
        comes(visitor, "locksmith");
        return new Traveller(visitor).open("/desk/live?offering=%s&activity=%s".formatted(ids.get("offering"), ids.get("exam")));
    }

    private HttpResponse<String> asks(String method, String path, String json, Map<String, String> headers) {
        return learner.call(method, address(path), json, headers);
    }

    private static ThrowingConsumer<HttpResponse<String>> answers(int status, String... told) {
        return answer -> {
            assertThat(answer.body()).contains(told);
            assertThat(answer.statusCode()).isEqualTo(status);
        };
    }

    /** What Safe Exam Browser sends with a request for this. */
    private Map<String, String> header(String path) {
        return Map.of(HEADER, hash(Server.at(address(path)).toString()));
    }

    /** What our script passes on where it sends nothing: what it told on a page, and which. */
    private static String told(String page) {
        var url = Server.at(page).toString();
        return hash(url) + " " + url;
    }

    private static String hash(String url) {
        return Sha256.of(url + ids.get("key"));
    }

    private static String before() {
        return "/attempt/before?id=" + ids.get("exam") + "&offering=" + ids.get("offering");
    }

    private String address(String path) {
        return "/api/v1/attempts/" + attempt + "/" + path;
    }

    private static String opening() {
        return "{\"writer\": \"%s\", \"take\": false}".formatted(TOKEN);
    }

    private static String answer(int revision) {
        return "{\"writer\": \"%s\", \"answers\": [{\"slot\": 1, \"revision\": %d, \"answer\": {\"text\": \"revision %d\"}, \"flagged\": false}]}".formatted(TOKEN, revision, revision);
    }

    private static long left(HttpResponse<String> opened) {
        var told = Pattern.compile("\"secondsLeft\":(\\d+)").matcher(opened.body());
        assertThat(told.find()).isTrue();
        return Long.parseLong(told.group(1));
    }
}
