package org.roundtable.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A test is sat in a browser: on a bad connection, in two tabs, after the sign-in has run out. */
@OnServer
@Disabled("written before the player could be started in a browser: it opens and saves now, but offline, second tab and reload have not been seen to hold yet")
@TestMethodOrder(OrderAnnotation.class)
class PlayerIT {

    private static final Pattern SAVED = Pattern.compile("Saved \\d.*");

    @Deployment(testable = false)
    static WebArchive stage() {
        return Stage.war();
    }

    @Test
    @Order(1)
    void the_rules_are_read_before_the_clock_starts(Visitor learner) {
        signIn(learner, "learner");
        learner.open(before("exam"));

        assertThat(learner.text()).contains("60 min", "if you start now, you have until");
        learner.assertAccessible();
        learner.photograph("attempt-before");
    }

    @Test
    @Order(2)
    void answers_of_every_type_are_saved_as_they_are_given_and_are_there_after_a_reload(Visitor learner) {
        var page = quiz(learner);

        page.getByLabel("What is ½ + ½?").check();
        page.getByLabel("An exit ticket").check();
        page.getByLabel("True", new Page.GetByLabelOptions().setExact(true)).check();
        field(page, 4).fill("Paul Black");
        field(page, 5).fill("3,5");
        assertThat(state(page)).hasText(SAVED);
        learner.assertAccessible();
        learner.photograph("attempt-take");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Next →")).click();
        page.locator("select").first().selectOption("A place");
        page.locator("textarea").fill("One two three");
        assertThat(page.locator("#c7")).hasText("3 of at most 200 words");
        assertThat(state(page)).hasText(SAVED);
        learner.assertAccessible();
        learner.photograph("attempt-take-essay");

        page.reload();
        assertThat(page.locator("textarea")).hasValue("One two three");
        page.goBack();
        assertThat(field(page, 4)).hasValue("Paul Black");
        assertThat(page.getByLabel("What is ½ + ½?")).isChecked();
        assertThat(page.locator(".palette a.done")).hasCount(7);
    }

    @Test
    @Order(3)
    void without_a_connection_answers_wait_on_the_device_and_go_out_by_themselves_even_after_a_reload(Visitor learner) {
        var page = quiz(learner);
        page.context().setOffline(true);
        field(page, 4).fill("typed on the train");
        assertThat(state(page)).hasText("Offline – answers kept on this device: 1");
        learner.photograph("attempt-take-offline");
        page.context().setOffline(false);
        assertThat(state(page)).hasText(SAVED);

        page.route("**/answers", route -> route.abort());
        field(page, 4).fill("typed in the tunnel");
        assertThat(state(page)).hasText("Offline – answers kept on this device: 1");
        page.unroute("**/answers");
        page.reload();
        assertThat(state(page)).hasText(SAVED);
        assertThat(field(page, 4)).hasValue("typed in the tunnel");
        assertThat(heldBy(learner)).contains("typed in the tunnel");
    }

    @Test
    @Order(4)
    void a_second_tab_says_so_and_takes_over_visibly(Visitor learner) {
        var first = quiz(learner);
        field(first, 4).fill("in the first tab");
        assertThat(state(first)).hasText(SAVED);

        var second = learner.newTab();
        second.navigate(first.url());
        assertThat(state(second)).hasText("Open elsewhere");
        second.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Go on here instead")).click();
        field(second, 4).fill("in the second tab");
        assertThat(state(second)).hasText(SAVED);
        assertThat(state(first)).hasText("Open elsewhere");
        assertThat(first.getByText("It is answered there")).isVisible();
        learner.photograph("attempt-take-elsewhere");
        assertThat(heldBy(learner)).contains("in the second tab").doesNotContain("in the first tab");
    }

    @Test
    @Order(5)
    void another_device_takes_over_too_and_older_answers_of_the_first_overwrite_nothing(Visitors visitors) {
        var phone = visitors.arrive();
        var desk = visitors.arrive();
        var onPhone = quiz(phone);
        onPhone.route("**/answers", route -> route.abort());
        field(onPhone, 4).fill("older, from the phone");
        assertThat(state(onPhone)).hasText("Offline – answers kept on this device: 1");

        var onDesk = quiz(desk);
        field(onDesk, 4).fill("newer, from the desk");
        assertThat(state(onDesk)).hasText(SAVED);
        onPhone.unroute("**/answers");
        assertThat(state(onPhone)).hasText("Open elsewhere");
        onPhone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Go on here instead")).click();
        assertThat(field(onPhone, 4)).hasValue("newer, from the desk");
        assertThat(onPhone.getByText("This device had other answers")).isVisible();
        assertThat(onPhone.locator("#notice-older pre")).hasText("older, from the phone");
    }

    @Test
    @Order(6)
    void an_expired_sign_in_loses_nothing(Visitor learner) {
        var page = quiz(learner);
        page.context().clearCookies();
        field(page, 4).fill("while signed out");
        assertThat(state(page)).hasText("Signed out – answers kept on this device: 1");
        learner.photograph("attempt-take-signed-out");
        var tab = page.waitForPopup(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in")).click());
        tab.locator("[id$=':email']").fill("learner@example.org");
        tab.locator("[id$=':password']").fill(Cast.PASSWORD);
        tab.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")).click();
        assertThat(tab.getByText("You are signed in again")).isVisible();

        page.bringToFront();
        assertThat(state(page)).hasText(SAVED);
        assertThat(heldBy(learner)).contains("while signed out");
    }

    @Test
    @Order(7)
    void the_clock_can_be_hidden_and_asked_and_is_no_live_region(Visitor learner) {
        var page = quiz(learner);

        assertThat(page.locator("#clock")).hasAttribute("aria-live", "off");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hide clock")).click();
        assertThat(page.locator("#clock")).isHidden();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Time left")).click();
        assertThat(page.locator("#announcer")).containsText("left");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show clock")).click();
        assertThat(page.locator("#clock")).isVisible();
    }

    @Test
    @Order(8)
    void the_keyboard_is_enough_and_320_px_are_too(Visitor learner) {
        var page = quiz(learner);
        page.setViewportSize(320, 700);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(320);
        page.locator("#h1").focus();
        for (int i = 0; i < 2; i++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Space");
        assertThat(page.locator("input[name=q1]:checked")).hasCount(1);
        assertThat(state(page)).hasText(SAVED);
        page.locator("#p7").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#h7")).isFocused();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(320);
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(java.nio.file.Path.of(System.getProperty("it.target"), "screenshots", "attempt-take-320.png")));
    }

    @Test
    @Order(9)
    void handing_in_names_what_is_open_and_ends_in_a_receipt(Visitor learner) {
        var page = quiz(learner);
        page.locator("#p2").click();
        page.getByLabel("An exit ticket").uncheck();
        page.locator("a[href='#confirm']").click();
        assertThat(page.getByText("One question is not answered")).isVisible();
        learner.assertAccessible();
        learner.photograph("attempt-confirm");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hand in")).click();

        page.waitForURL("**/attempt/done?id=*");
        assertThat(learner.text()).contains("Receipt", "6 of 7 questions");
        learner.assertAccessible();
        learner.photograph("attempt-done");
        assertThat((Object) page.evaluate("indexedDB.databases().then(d => d.length ? new Promise(r => { const q = indexedDB.open('roundtable-player'); q.onsuccess = () => { const c = q.result.transaction('unsent').objectStore('unsent').count(); c.onsuccess = () => r(c.result); }; }) : 0)")).isEqualTo(0);
        learner.follow("See the result");
        learner.assertAccessible();
        learner.photograph("attempt-result");
        page.navigate(Server.at("/attempt/take?id=" + id("attempt")).toString());
        assertThat(page.url()).contains("/attempt/done");
    }

    @Test
    @Order(10)
    void the_team_reads_essays_one_after_the_other(Visitor lead) {
        signIn(lead, "lead");
        lead.open("/attempt/desk?offering=" + id("offering"));
        lead.assertAccessible();
        lead.photograph("attempt-desk");
        lead.follow("Answers to read");
        lead.assertAccessible();
        lead.photograph("attempt-marking");
        lead.press("Mark");
        assertThat(lead.text()).contains("I would ask what they think happens");
        lead.page().locator("[id$=':points']").fill("1.5");
        lead.page().locator("[id$=':comment']").fill("What did you see?");
        lead.page().locator("[id$=':points']").focus();
        assertThat(lead.page().getByText("Kept as a draft")).isVisible();
        lead.assertAccessible();
        lead.photograph("attempt-marking-essay");
        lead.press("Mark and take the next");
        assertThat(lead.text()).contains("One two three");
        lead.press("Let go");
    }

    @Test
    @Order(11)
    void authors_set_a_test(Visitor lead) {
        signIn(lead, "lead");
        lead.open("/assessment/edit?id=" + id("exam"));
        lead.assertAccessible();
        lead.photograph("assessment-edit");
        lead.open("/assessment/choose?section=" + id("section"));
        lead.assertAccessible();
        lead.photograph("assessment-choose");
        lead.open("/assessment/preview?id=" + id("exam"));
        lead.assertAccessible();
        lead.photograph("assessment-preview");
        lead.open("/attempt/before?id=" + id("exam") + "&offering=" + id("offering"));
        lead.assertAccessible();
    }

    @Test
    @Order(12)
    void a_steward_grants_more_time(Visitor steward) {
        signIn(steward, "steward");
        steward.open("/attempt/accommodations?handle=learner");
        steward.page().locator("[id$=':reason']").fill("Reads slowly");
        steward.press("Grant");
        assertThat(steward.text()).contains("+ 25 %");
        steward.assertAccessible();
        steward.photograph("attempt-accommodations");
    }

    private static Page quiz(Visitor learner) {
        signIn(learner, "learner");
        learner.open("/attempt/take?id=" + id("attempt"));
        var page = learner.page();
        assertThat(page.locator("#sheet")).isVisible();
        var takeOver = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Go on here instead"));
        if (takeOver.isVisible()) {
            takeOver.click();
            assertThat(takeOver).isHidden();
        }
        return page;
    }

    private static Locator state(Page page) {
        return page.locator("#state");
    }

    private static Locator field(Page page, int slot) {
        return page.locator("#a" + slot);
    }

    /** What the server holds of the attempt, looked at from elsewhere. */
    private static String heldBy(Visitor learner) {
        var answer = Cast.onStage().callers().get(Somebody.LEARNER).call("POST", "/api/v1/attempts/" + id("attempt") + "/open", "{\"writer\":\"looking\",\"take\":false}");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static String before(String test) {
        return "/attempt/before?id=" + id(test) + "&offering=" + id("offering");
    }

    private static String id(String name) {
        return Cast.onStage().ids().get(name);
    }

    private static void signIn(Visitor visitor, String who) {
        Cast.onStage();
        visitor.open("/network/signin");
        visitor.page().locator("[id$=':email']").fill(who + "@example.org");
        visitor.page().locator("[id$=':password']").fill(Cast.PASSWORD);
        visitor.press("Sign in");
    }
}
