package org.roundtable.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForURLOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsHiddenOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.Cookie;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The exam desk in one browser, learners in others: what is done there reaches them, and what they did is seen here. */
@OnServer
@TestMethodOrder(OrderAnnotation.class)
class ExamDeskIT extends Stage {

    private static final String FIRST = "Who counted first?";
    private static final String SECOND = "Who counted second?";
    private static final String THIRD = "Who counted third?";
    private static final String CHANGED = "Your time was changed";
    private static final String GOES_ON = "The clock goes on";
    private static final String STOPPED = "The team stopped the clock";
    /** As fast as it has to get there. */
    private static final int SOON = 5000;

    private static final Map<String, String> SIGNED_IN = new HashMap<>();
    private static Map<String, String> ids;

    @BeforeAll
    static void set() {
        ids = Cast.play("watch");
    }

    @Test
    @Order(1)
    void a_one_way_test_comes_page_by_page_and_no_page_behind_or_ahead_is_to_be_had(Visitor visitor) {
        var sitter = new Sitter(visitor, comes(visitor, "onward")).starts(before("oneWay"));
        var page = visitor.page();
        assertThat(page.locator("article.question")).hasCount(1);
        assertThat(page.locator("#back")).isHidden();
        assertThat(page.locator(".palette a")).hasCount(1);
        assertThat(page.content()).doesNotContain(SECOND, THIRD);
        sitter.field(FIRST).fill("for good");

        sitter.button("Close this page, next →").click();

        assertThat(sitter.question(SECOND)).isVisible();
        assertThat(page.locator("#back")).isHidden();
        page.evaluate("location.hash = '#q1'");
        assertThat(sitter.question(SECOND)).isVisible();
        page.reload();
        assertThat(sitter.question(SECOND)).isVisible();
        assertThat(page.content()).doesNotContain(FIRST, THIRD);
        assertThat(asks(page, "PUT", "answers", "{\"answers\": [{\"slot\": 1, \"revision\": 9, \"answer\": {\"text\": \"second thoughts\"}, \"flagged\": false}]}"))
            .contains("\"kind\":\"CLOSED\"", "\"held\":{\"1\":1}");
        assertThat(asks(page, "PUT", "answers", "{\"answers\": [{\"slot\": 3, \"revision\": 1, \"answer\": {\"text\": \"ahead\"}, \"flagged\": false}]}"))
            .contains("\"kind\":\"CLOSED\"", "\"held\":{\"3\":0}");
        assertThat(asks(page, "POST", "next", "{\"answers\": [], \"from\": 3}")).contains(SECOND).doesNotContain(FIRST, THIRD);
        assertThat(asks(page, "POST", "open", "{}")).contains(SECOND).doesNotContain(FIRST, THIRD);
    }

    @Test
    @Order(2)
    void what_is_done_at_the_desk_reaches_players_within_five_seconds_and_is_said_once(Visitors visitors) {
        var near = sits(visitors.arrive(), "streaming", "long");
        var far = visitors.arrive();
        // a network that lets no stream through
        far.page().route("**/live", route -> route.abort());
        var polling = sits(far, "polling", "long");
        var desk = desk(visitors, "long");
        assertThat(state(desk, "streaming")).hasText("writing");
        assertThat(row(desk, "streaming").locator(".steer")).isVisible();
        assertThat(row(desk, "gracious").locator(".steer")).isHidden();
        assertThat(row(desk, "gracious").locator(".learner a")).hasCount(0);
        assertThat(near.page().locator("#clock")).containsText(Pattern.compile("(39|40) min left"));

        desk.fill("Why", "The room was opened late").fill("Minutes to give", "7").press("Give more time");

        assertThat(near.page().locator("#notice-deadline")).isVisible(new IsVisibleOptions().setTimeout(SOON));
        assertThat(near.page().locator("#clock")).containsText(Pattern.compile("4[67] min left"));
        poll(near.page());
        poll(polling.page());
        assertThat(polling.page().locator("#clock")).containsText(Pattern.compile("4[67] min left"));
        poll(polling.page());
        assertThat(List.of(near.heard(CHANGED), polling.heard(CHANGED))).containsOnly(1L);

        desk.fill("Why", "Fire alarm").press("Stop the clock for all");

        assertThat(near.page().locator("#notice-paused")).isVisible(new IsVisibleOptions().setTimeout(SOON));
        assertThat(state(desk, "streaming")).hasText("stopped");
        near.field(FIRST).fill("typed in the yard");
        near.readsSaved();
        Server.passTime(Duration.ofMinutes(3));
        poll(polling.page());
        assertThat(polling.page().locator("#notice-paused")).isVisible();
        poll(near.page());
        poll(polling.page());
        assertThat(List.of(near.heard(STOPPED), polling.heard(STOPPED), near.heard(CHANGED), polling.heard(CHANGED))).containsOnly(1L);
        assertThat(polling.page().locator("#clock")).containsText(Pattern.compile("4[67] min left"));

        desk.fill("Why", "It was a drill").press("Let the clock go on");

        assertThat(near.page().locator("#notice-paused")).isHidden(new IsHiddenOptions().setTimeout(SOON));
        poll(polling.page());
        assertThat(polling.page().locator("#notice-paused")).isHidden();
        poll(near.page());
        poll(polling.page());
        assertThat(List.of(near.heard(GOES_ON), polling.heard(GOES_ON), near.heard(CHANGED), polling.heard(CHANGED))).containsOnly(1L);
        assertThat(near.page().locator("#clock")).containsText(Pattern.compile("4[67] min left"));

        desk.fill("Message", "Question 2: read “counted” as “timed”").press("Tell them");

        assertThat(near.page().locator("#notice-message")).containsText("read “counted” as “timed”", new ContainsTextOptions().setTimeout(SOON));
        assertThat(polling.page().locator("#notice-message")).containsText("read “counted” as “timed”", new ContainsTextOptions().setTimeout(2 * SOON));
        assertThat(List.of(near.heard("The team says"), polling.heard("The team says"))).containsOnly(1L);

        desk.choose("For whom", "streaming").fill("Why", "Had to leave").press("Hand in for them");

        near.page().waitForURL("**/attempt/done?id=*", new WaitForURLOptions().setTimeout(SOON));
        assertThat(near.visitor().text()).contains("The team handed it in for you", "1 of 3 questions");
        assertThat(state(desk, "streaming")).hasText("handed in");
        assertThat(state(desk, "polling")).not().hasText("handed in");

        desk.follow("streaming").reads("events are as they were written", "Handed in by the team", "Fire alarm");
        assertThat(desk.page().locator("#broken")).hasCount(0);
    }

    @Test
    @Order(3)
    void more_time_given_in_the_last_seconds_is_not_taken_away_by_a_player_that_has_not_heard_of_it(Visitors visitors) {
        var far = visitors.arrive();
        far.page().route(url -> url.matches(".*/(live|pulse)"), route -> route.abort());
        var learner = sits(far, "polling", "short");
        var desk = desk(visitors, "short").fill("Why", "The room was opened late").fill("Minutes to give", "7");
        var left = Pattern.compile("\"deadline\":(\\d+),.*\"serverTime\":(\\d+)").matcher(asks(learner.page(), "PUT", "answers", "{\"answers\": []}"));
        assertThat(left.find()).isTrue();
        Server.passTime(Duration.ofMillis(Long.parseLong(left.group(1)) - Long.parseLong(left.group(2))).minusSeconds(6));
        poll(learner.page());
        desk.press("Give more time");

        assertThat(learner.page().locator("#clock")).containsText(Pattern.compile("[67] min left"), new ContainsTextOptions().setTimeout(10_000));
        learner.field(SECOND).fill("with time to spare");
        learner.readsSaved();
        assertThat(learner.page().url()).contains("/attempt/take");
    }

    @Test
    @Order(4)
    void what_came_too_late_is_kept_apart_said_to_be_and_can_be_taken_in_with_a_reason(Visitors visitors) {
        var gracious = sits(visitors.arrive(), "gracious", "grace");
        var taking = "/attempt/take?id=" + gracious.attempt();
        gracious.visitor().open("/");
        var learner = sits(visitors.arrive(), "cutoff", "short");
        var attempt = learner.attempt();
        learner.isCutOff();
        learner.field(FIRST).fill("Mary Budd Rowe");
        learner.readsState("Offline – answers kept on this device: 1");
        Server.passTime(Duration.ofMinutes(5).plusSeconds(40));

        learner.isConnected();

        assertThat(learner.page().locator("#too-late")).containsText("Some answers arrived too late and do not count: 1", new ContainsTextOptions().setTimeout(20_000));
        learner.visitor().follow("To the receipt");
        assertThat(learner.visitor().text()).contains("The time was up", "1 of 3 questions");

        var desk = desk(visitors, "short").follow("cutoff").reads("Came too late", "Mary Budd Rowe", "events are as they were written");
        desk.press("Take it in").reads("Say why, in up to 1,000 characters");
        desk.fill("Why you take it in", "The cable was cut").press("Take it in").reads("Taken in, and marked anew.", "events are as they were written", "The cable was cut");
        assertThat(desk.page().locator("td[data-label='Marked now']")).hasText("Mary Budd Rowe");
        assertThat(desk.path()).contains("id=" + attempt);

        // where the rules leave time to hand in, nobody is told that they had
        gracious.visitor().open(taking);
        gracious.page().waitForURL("**/attempt/done?id=*");
        assertThat(gracious.visitor().text()).contains("Not handed in yet");
        gracious.visitor().press("Hand in");
        assertThat(gracious.visitor().text()).contains("You handed in", "1 of 3 questions");
    }
    @Test
    @Order(5)
    void the_clock_of_the_device_decides_nothing_and_five_minutes_without_a_connection_cost_five_minutes(Visitor visitor) {
        var page = visitor.page();
        page.addInitScript("const real = Date.now.bind(Date); window.ahead = 0; Date.now = () => real() + ahead;");
        var learner = sits(visitor, "onward", "long");
        for (var hours : List.of(3, -3)) {
            page.waitForResponse("**/answers", () -> page.evaluate("hours => { ahead = hours * 3600000; }", hours));
            assertThat(page.locator("#clock")).containsText(Pattern.compile("(39|40) min left"));
            learner.field(FIRST).fill("by a clock that is off by " + hours);
            learner.readsSaved();
        }

        learner.isCutOff();
        learner.field(SECOND).fill("typed on a long train");
        learner.readsState("Offline – answers kept on this device: 1");
        Server.passTime(Duration.ofMinutes(5));
        page.reload();
        learner.readsState("The test cannot be opened at the moment. Trying again.");
        learner.isConnected();
        learner.readsSaved();

        assertThat(learner.field(SECOND)).hasValue("typed on a long train");
        assertThat(learner.field(FIRST)).hasValue("by a clock that is off by -3");
        assertThat(page.locator("#clock")).containsText(Pattern.compile("3[345] min left"));
        assertThat(asks(page, "POST", "open", "{}")).contains("typed on a long train");
    }

    /** Somebody who has signed in before. */
    private static Page comes(Visitor visitor, String who) {
        var cookie = SIGNED_IN.computeIfAbsent(who, name -> new Caller().signIn(name + "@example.org", Cast.PASSWORD).cookie("rt"));
        visitor.page().context().addCookies(List.of(new Cookie("rt", cookie).setUrl(Server.at("/").toString())));
        return visitor.page();
    }

    /** A learner who has begun, saved one answer, and whose ears are open. */
    private static Sitter sits(Visitor visitor, String who, String test) {
        var sitter = new Sitter(visitor, comes(visitor, who)).starts(before(test));
        sitter.listens();
        sitter.field(FIRST).fill("Somebody");
        sitter.readsSaved();
        return sitter;
    }

    private static Traveller desk(Visitors visitors, String test) {
        var visitor = visitors.arrive();
        comes(visitor, "proctor");
        return new Traveller(visitor).open("/desk/live?offering=%s&activity=%s".formatted(ids.get("offering"), ids.get(test)));
    }

    private static Locator state(Traveller desk, String learner) {
        return row(desk, learner).locator(".state");
    }

    private static Locator row(Traveller desk, String learner) {
        return desk.page().locator("tr", new Page.LocatorOptions().setHasText(learner));
    }

    /** The player asks how things stand, now rather than in some seconds, and has heard. */
    private static void poll(Page page) {
        page.waitForResponse("**/answers", () -> page.evaluate("window.dispatchEvent(new Event('online'))"));
        page.evaluate("new Promise(told => setTimeout(told, 100))");
    }

    /** @return what the server answers to the writer of this page who asks for what the player would not */
    private static String asks(Page page, String method, String path, String body) {
        return (String) page.evaluate("""
            async ([method, path, body]) => {
              const id = new URLSearchParams(location.search).get('id');
              const writer = localStorage.getItem(`roundtable-writer-${id}`);
              const answer = await fetch(`/api/v1/attempts/${id}/${path}`, { method, headers: { 'Content-Type': 'application/json', 'X-Roundtable': '1' },
                body: JSON.stringify({ writer, ...JSON.parse(body) }) });
              return answer.text();
            }""", List.of(method, path, body));
    }

    private static String before(String test) {
        return "/attempt/before?id=" + ids.get(test) + "&offering=" + ids.get("offering");
    }
}
