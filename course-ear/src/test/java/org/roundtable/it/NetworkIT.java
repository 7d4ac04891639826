package org.roundtable.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Coming in and going out, on the pages themselves. */
@OnServer
@Tag("process")
@Tag("database")
class NetworkIT extends Stage {

    private static final String FIRST = "eight tidy walruses";
    private static final String SECOND = "nine muddy walruses";
    private static final String THIRD = "ten sleepy walruses";

    @Test
    void a_newcomer_joins_changes_the_password_forgets_it_and_comes_back(Visitor visitor) {
        Cast.onStage();
        join(visitor, "nadia@example.org", "Nadia <i>Karim</i>");
        visitor.assertAccessible();
        visitor.photograph("network-verify-waiting");

        visitor.open(Mailbox.link("nadia@example.org", "/network/verify?token="));
        visitor.assertAccessible();
        visitor.press("Confirm and join");
        assertThat(visitor.text()).contains("Your address is confirmed");
        visitor.assertAccessible();
        signIn(visitor, "nadia@example.org", FIRST);
        assertThat(visitor.text()).as("as typed, and not as markup").contains("Nadia <i>Karim</i>");

        var elsewhere = new Caller().signIn("nadia@example.org", FIRST);
        visitor.open("/network/sessions");
        fill(visitor, "current", FIRST);
        fill(visitor, "password", SECOND);
        visitor.press("Change");
        assertThat(visitor.text()).contains("signed out everywhere else");
        assertThat(elsewhere.get("/network/profile").statusCode()).isEqualTo(302);
        visitor.assertAccessible();
        visitor.photograph("network-sessions");

        visitor.press("Sign out everywhere");
        assertThat(visitor.page().url()).endsWith("/network/signin");
        visitor.open("/network/forgot");
        visitor.assertAccessible();
        fill(visitor, "email", "nadia@example.org");
        visitor.press("Send me a link");
        var reset = Mailbox.link("nadia@example.org", "/network/reset?token=");
        visitor.open(reset);
        visitor.assertAccessible();
        fill(visitor, "password", THIRD);
        visitor.press("Keep this password");
        signIn(visitor, "nadia@example.org", THIRD);
        visitor.open("/notification/inbox");
        assertThat(visitor.text()).contains("Your password for").contains("Welcome to");
        visitor.assertAccessible();
        visitor.photograph("notification-inbox");

        visitor.open(reset);
        assertThat(visitor.text()).contains("This link was used before");
        visitor.assertAccessible();
    }

    @Test
    void pages_of_members_are_accessible_and_show_what_was_typed_as_it_was_typed(Visitor visitor) {
        Cast.onStage();
        visitor.open("/network/signin?next=/network/profile");
        signIn(visitor, "steward@example.org", Cast.PASSWORD);
        assertThat(visitor.page().url()).endsWith("/network/profile");
        fill(visitor, "about", "<script>alert(1)</script>\nand more");
        fill(visitor, "canTeach", "\"quotes\" & <b>tags</b>");
        visitor.press("Keep");
        assertThat(visitor.text()).contains("This is what the others see");
        visitor.assertAccessible();
        visitor.photograph("network-profile");

        visitor.follow("See yourself as others do");
        assertThat(visitor.text()).contains("<script>alert(1)</script>").contains("\"quotes\" & <b>tags</b>");
        visitor.assertAccessible();
        visitor.photograph("network-member");
        visitor.open("/network/members?words=tags");
        assertThat(visitor.page().locator(".directory > li").count()).isEqualTo(1);
        visitor.open("/network/members");
        visitor.assertAccessible();
        visitor.photograph("network-members");
        visitor.open("/network/steward");
        visitor.page().getByTitle("Look after ").nth(1).click();
        visitor.waitUntilIdle();
        visitor.assertAccessible();
        visitor.photograph("network-steward");
    }

    @Test
    void known_and_unknown_addresses_are_answered_alike() {
        Cast.onStage();
        var known = joining("learner@example.org");
        var unknown = joining("somebody.else@example.org");

        assertThat(known.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(302);
        assertThat(known.headers().firstValue("Location")).isEqualTo(unknown.headers().firstValue("Location"));
        assertThat(forgetting("learner@example.org")).isEqualTo(forgetting("nobody.at.all@example.org"));
        assertThat(refusal("grader@example.org")).isEqualTo(refusal("nobody.at.all@example.org")).contains("do not belong together");
    }

    @Test
    void after_signing_in_nobody_is_led_elsewhere() {
        Cast.onStage();
        for (var next : new String[] {"//evil.example/", "https://evil.example/", "/%5Cevil.example", "/%09/evil.example"}) {
            var answer = new Caller().submit("/network/signin?next=" + next, Map.of("email", "member@example.org", "password", Cast.PASSWORD));

            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElse("")).as(next).doesNotContain("evil");
        }
    }

    @Test
    void what_is_endless_or_forged_is_refused_and_changes_nothing() {
        Cast.onStage();
        var endless = new Caller().submit("/network/join", Map.of("displayName", "x".repeat(1_000_000), "email", "endless@example.org", "password", FIRST));
        assertThat(endless.statusCode()).isIn(200, 400, 413);

        var member = new Caller().signIn("member@example.org", Cast.PASSWORD);
        var forged = member.call("POST", "/network/profile", "form:displayName=Forged&form:keep=form:keep&form=form");
        assertThat(forged.statusCode()).isNotEqualTo(500);
        assertThat(Jsoup.parse(member.get("/network/profile").body()).select("[name$=:displayName]").attr("value")).isNotEqualTo("Forged");
        assertThat(member.get("/signout").statusCode()).as("only a form signs out").isEqualTo(405);
        assertThat(member.get("/network/profile").statusCode()).isEqualTo(200);
    }

    @Test
    void a_session_ends_where_it_was_ended_and_a_cookie_shows_itself_to_no_script() {
        Cast.onStage();
        var caller = new Caller();
        var answer = caller.submit("/network/signin", Map.of("email", "member@example.org", "password", Cast.PASSWORD));

        assertThat(answer.headers().allValues("Set-Cookie")).anySatisfy(cookie -> assertThat(cookie).startsWith("rt=").containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite=Lax"));
        caller.call("POST", "/signout", "");
        assertThat(caller.get("/network/profile").statusCode()).isEqualTo(302);
    }

    private static void join(Visitor visitor, String email, String name) {
        visitor.open("/network/join");
        visitor.assertAccessible();
        visitor.photograph("network-join");
        fill(visitor, "displayName", name);
        fill(visitor, "email", email);
        fill(visitor, "password", "short");
        visitor.press("Join");
        assertThat(visitor.text()).contains("A password needs 12 characters");
        assertThat(visitor.page().locator("[id$=':displayName']").inputValue()).as("nothing typed is lost").isEqualTo(name);
        assertThat(visitor.page().locator("[id$=':zone']").inputValue()).as("the browser's own zone").isEqualTo("Europe/Lisbon");
        visitor.assertAccessible();
        fill(visitor, "password", FIRST);
        visitor.press("Join");
        assertThat(visitor.text()).contains("Look into your mail");
    }

    private static void signIn(Visitor visitor, String email, String password) {
        fill(visitor, "email", email);
        fill(visitor, "password", password);
        visitor.press("Sign in");
    }

    private static void fill(Visitor visitor, String field, String text) {
        visitor.page().locator("[id$=':" + field + "']").fill(text);
    }

    private static java.net.http.HttpResponse<String> joining(String email) {
        return new Caller().submit("/network/join", Map.of("displayName", "Somebody", "email", email, "password", FIRST, "zone", "UTC", "language", "en"));
    }

    private static String forgetting(String email) {
        return new Caller().submit("/network/forgot", Map.of("email", email)).headers().firstValue("Location").orElseThrow();
    }

    private static String refusal(String email) {
        return Jsoup.parse(new Caller().submit("/network/signin", Map.of("email", email, "password", "a wrong password")).body()).select("main").text().replace(email, "");
    }
}
