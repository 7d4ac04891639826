package org.roundtable.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForURLOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A test is sat in a browser: on a bad connection, in two tabs, on two devices, after the sign-in has run out. */
@OnServer
@TestMethodOrder(OrderAnnotation.class)
class PlayerIT extends Stage {

    private static final String WHICH = "Which question would tell you best";
    private static final String WHO = "Who wrote";
    private static final String HOW_MANY = "How many seconds";
    private static final String DESCRIBE = "Describe a lesson";

    private static Map<String, String> ids;
    private static Caller elsewhere;

    @BeforeAll
    static void set() {
        ids = Cast.play("tests");
        elsewhere = new Caller().signIn("sitter@example.org", Cast.PASSWORD);
    }

    @Test
    @Order(1)
    void the_rules_are_read_before_the_clock_starts(Visitor visitor) {
        Sitter.signedIn(visitor, "sitter");
        visitor.open(before("exam"));

        assertThat(visitor.text()).contains("60 min", "if you start now, you have until");
        visitor.assertAccessible();
        visitor.photograph("attempt-before");
    }

    @Test
    @Order(2)
    @Tag("database")
    void answers_of_every_type_are_saved_as_they_are_given_and_are_there_after_a_reload(Visitor visitor) {
        var sitter = sitting(visitor);
        var page = visitor.page();

        sitter.choice("What is ½ + ½?").check();
        sitter.choice("An exit ticket").check();
        sitter.choice("True").check();
        sitter.field(WHO).fill("Paul Black");
        sitter.field(HOW_MANY).fill("3,5");
        sitter.readsSaved();
        visitor.assertAccessible();
        visitor.photograph("attempt-take");
        sitter.button("Next →").click();
        page.locator("select").first().selectOption("A place");
        sitter.field(DESCRIBE).fill("One two three");
        assertThat(sitter.question(DESCRIBE)).containsText("3 of at most 200 words");
        sitter.readsSaved();
        visitor.assertAccessible();
        visitor.photograph("attempt-take-essay");

        page.reload();
        assertThat(sitter.field(DESCRIBE)).hasValue("One two three");
        sitter.readsSaved();
        page.goBack();
        assertThat(sitter.field(WHO)).hasValue("Paul Black");
        assertThat(sitter.field(HOW_MANY)).hasValue("3,5");
        assertThat(sitter.choice("What is ½ + ½?")).isChecked();
        assertThat(page.locator(".palette a.done")).hasCount(7);
    }

    @Test
    @Order(3)
    void a_device_that_is_slow_to_find_what_it_kept_takes_no_test_for_over(Visitor visitor) {
        visitor.page().addInitScript("""
            const importKey = crypto.subtle.importKey.bind(crypto.subtle);
            crypto.subtle.importKey = async (...key) => { await new Promise(later => setTimeout(later, 1500)); return importKey(...key); };""");
        var sitter = sitting(visitor);

        assertThat(sitter.field(WHO)).isEditable();
    }

    @Test
    @Order(3)
    void without_a_connection_answers_wait_on_the_device_and_go_out_by_themselves_even_after_a_reload(Visitor visitor) {
        var sitter = sitting(visitor);
        visitor.page().context().setOffline(true);
        sitter.field(WHO).fill("typed on the train");
        sitter.readsState("Offline – answers kept on this device: 1");
        visitor.photograph("attempt-take-offline");
        assertThat(readable(visitor.page())).hasSize(1).allSatisfy(answer -> assertThat(answer).doesNotContain("typed"));
        visitor.page().context().setOffline(false);
        sitter.readsSaved();
        assertThat(held()).contains("typed on the train");

        sitter.isCutOff();
        sitter.field(WHO).fill("typed in the tunnel");
        sitter.readsState("Offline – answers kept on this device: 1");
        visitor.page().reload();
        sitter.readsState("The test cannot be opened at the moment. Trying again.");
        sitter.isConnected();
        sitter.readsSaved();
        assertThat(sitter.field(WHO)).hasValue("typed in the tunnel");
        assertThat(held()).contains("typed in the tunnel");
    }

    @Test
    @Order(4)
    @Tag("database")
    void a_second_tab_says_so_and_takes_over_visibly(Visitor visitor) {
        var first = sitting(visitor);
        first.field(WHO).fill("in the first tab");
        first.readsSaved();

        var second = first.inAnotherTab();
        second.readsState("Open elsewhere");
        second.takesOver();
        second.field(WHO).fill("in the second tab");
        second.readsSaved();
        first.readsState("Open elsewhere");
        assertThat(first.page().locator("#taken")).containsText("It is answered there");
        visitor.photograph("attempt-take-elsewhere");
        assertThat(held()).contains("in the second tab").doesNotContain("in the first tab");

        first.takesOver();
        assertThat(first.field(WHO)).hasValue("in the second tab");
        second.readsState("Open elsewhere");
    }

    @Test
    @Order(5)
    @Tag("database")
    void another_device_takes_over_too_and_older_answers_of_the_first_overwrite_nothing(Visitors visitors) {
        var phone = sitting(visitors.arrive());
        phone.isCutOff();
        phone.field(WHO).fill("older, from the phone");
        phone.readsState("Offline – answers kept on this device: 1");

        var desk = sitting(visitors.arrive());
        desk.field(WHO).fill("newer, from the desk");
        desk.readsSaved();
        phone.isConnected();
        assertThat(phone.state()).hasText("Open elsewhere", within(20));
        phone.takesOver();
        assertThat(phone.field(WHO)).hasValue("newer, from the desk");
        assertThat(phone.page().getByText("This device had other answers")).isVisible();
        assertThat(phone.page().locator("#notice-older pre")).hasText("older, from the phone");
        // and the one who does nothing hears of it too
        assertThat(desk.state()).hasText("Open elsewhere", within(20));
    }

    @Test
    @Order(6)
    void an_expired_sign_in_loses_nothing(Visitor visitor) {
        var sitter = sitting(visitor);
        visitor.page().context().clearCookies();
        sitter.field(WHO).fill("while signed out");
        sitter.readsState("Signed out – answers kept on this device: 1");
        visitor.photograph("attempt-take-signed-out");
        var tab = visitor.page().waitForPopup(() -> visitor.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in")).click());
        Sitter.fillIn(tab, "sitter");
        tab.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")).click();
        assertThat(tab.getByText("You are signed in again")).isVisible();

        visitor.page().bringToFront();
        assertThat(sitter.state()).hasText(Visitor.SAVED, within(20));
        assertThat(held()).contains("while signed out");
    }

    @Test
    @Order(7)
    void the_clock_can_be_hidden_and_asked_and_is_no_live_region(Visitor visitor) {
        var sitter = sitting(visitor);
        var clock = visitor.page().locator("#clock");

        assertThat(clock).hasAttribute("aria-live", "off");
        sitter.button("Hide clock").click();
        assertThat(clock).isHidden();
        sitter.button("Time left").click();
        assertThat(visitor.page().locator("#announcer")).containsText("left");
        sitter.button("Show clock").click();
        assertThat(clock).isVisible();
    }

    @Test
    @Order(8)
    void the_keyboard_is_enough_and_320_px_are_too(Visitor visitor) {
        var sitter = sitting(visitor);
        var page = visitor.page();
        page.setViewportSize(320, 700);
        assertFits(page);
        page.locator("#h1").focus();
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(sitter.choice("What is ½ + ½?")).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(sitter.choice("What is ½ + ½?")).not().isChecked();
        assertThat(sitter.question(WHICH).locator("input:checked")).hasCount(1);
        sitter.readsSaved();
        page.locator("#p7").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#h7")).isFocused();
        assertFits(page);
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(System.getProperty("it.target"), "screenshots", "attempt-take-320.png")));
    }

    @Test
    @Order(9)
    void the_palette_points_at_the_one_question_that_is_looked_at(Visitor visitor) {
        var sitter = sitting(visitor);

        assertThat(sitter.current()).hasText("1");
        sitter.field(HOW_MANY).focus();
        assertThat(sitter.current()).hasText("5");
        visitor.page().locator("#p3").click();
        assertThat(sitter.current()).hasText("3");
        sitter.button("Next →").click();
        assertThat(sitter.current()).hasText("6");
    }

    @Test
    @Order(10)
    @Tag("database")
    void handing_in_names_what_is_open_and_ends_in_a_receipt(Visitor visitor) {
        var sitter = sitting(visitor);
        visitor.page().locator("#p2").click();
        sitter.choice("An exit ticket").uncheck();
        visitor.page().locator("a[href='#confirm']").click();
        assertThat(visitor.page().getByText("One question is not answered")).isVisible();
        visitor.assertAccessible();
        visitor.photograph("attempt-confirm");
        sitter.button("Hand in").click();

        visitor.page().waitForURL("**/attempt/done?id=*");
        assertThat(visitor.text()).contains("Receipt", "6 of 7 questions");
        visitor.assertAccessible();
        visitor.photograph("attempt-done");
        assertThat(kept(visitor.page())).isZero();
        var receipt = visitor.page().waitForDownload(() -> visitor.page().getByText("Download the receipt").click());
        assertThat(receipt.suggestedFilename()).isEqualTo("receipt-" + ids.get("attempt") + ".json");
        visitor.follow("See the result");
        visitor.assertAccessible();
        visitor.photograph("attempt-result");
        visitor.open("/attempt/take?id=" + ids.get("attempt"));
        assertThat(visitor.page().url()).contains("/attempt/done");
    }

    @Test
    @Order(11)
    void the_team_reads_essays_one_after_the_other(Visitor lead) {
        Sitter.signedIn(lead, "setter");
        lead.open("/attempt/desk?offering=" + ids.get("offering"));
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
    @Order(12)
    void authors_set_a_test(Visitor lead) {
        Sitter.signedIn(lead, "setter");
        lead.open("/assessment/edit?id=" + ids.get("exam"));
        lead.assertAccessible();
        lead.photograph("assessment-edit");
        lead.open("/assessment/choose?section=" + ids.get("section"));
        lead.assertAccessible();
        lead.photograph("assessment-choose");
        lead.open("/assessment/preview?id=" + ids.get("exam"));
        lead.assertAccessible();
        lead.photograph("assessment-preview");
        lead.open(before("exam"));
        lead.assertAccessible();
    }

    @Test
    @Order(13)
    void a_steward_grants_more_time(Visitor steward) {
        Sitter.signedIn(steward, "minder");
        steward.open("/allowance/accommodations?handle=sitter");
        steward.page().locator("[id$=':reason']").fill("Reads slowly");
        steward.press("Grant");
        assertThat(steward.text()).contains("+ 25 %");
        steward.assertAccessible();
        steward.photograph("allowance-accommodations");
    }

    @Test
    @Order(14)
    @Tag("database")
    void a_file_counts_when_the_server_has_it_and_says_so(Visitor visitor) {
        var sitter = Sitter.signedIn(visitor, "wanderer").starts(before("drawing"));
        var page = visitor.page();
        var rows = page.locator("ul.files li");
        var choose = page.locator("input[type=file]");

        choose.setInputFiles(new FilePayload("notes.exe", "application/octet-stream", "MZ".getBytes(UTF_8)));
        assertThat(page.getByText("notes.exe is not of a kind that is taken here")).isVisible();
        sitter.isCutOff();
        choose.setInputFiles(new FilePayload("class.pdf", "application/pdf", "%PDF-1.7 rows".getBytes(UTF_8)));
        assertThat(rows).containsText("The connection broke off");
        page.locator("a[href='#confirm']").click();
        sitter.button("Hand in").click();
        assertThat(page.locator("#hand-in-failed")).containsText("have not arrived yet: 1");
        sitter.isConnected();
        page.goBack();
        assertThat(rows.getByText("Saved")).hasText("Saved", within(20));
        choose.setInputFiles(new FilePayload("trick.pdf", "application/pdf", "<script>".getBytes(UTF_8)));
        assertThat(rows.nth(1)).containsText("What is in trick.pdf is not what its name says");
        visitor.assertAccessible();
        visitor.photograph("attempt-take-files");
        page.getByLabel("Remove trick.pdf").click();
        assertThat(rows).hasCount(1);

        page.reload();
        assertThat(rows.getByText("Saved")).isVisible();
        assertThat(page.waitForDownload(() -> page.getByText("class.pdf").click()).suggestedFilename()).isEqualTo("class.pdf");
        page.locator("a[href='#confirm']").click();
        assertThat(page.getByText("All questions are answered.")).isVisible();
        sitter.button("Hand in").click();
        page.waitForURL("**/attempt/done?id=*");
    }

    @Test
    @Order(15)
    @Tag("database")
    void start_pressed_twice_begins_one_attempt_and_hand_in_pressed_twice_ends_it_once(Visitor visitor) {
        var sitter = Sitter.signedIn(visitor, "hasty");
        visitor.open(before("quiz"));
        sitter.button("Start").dblclick();
        visitor.page().waitForURL("**/attempt/take?id=*");
        var attempt = sitter.attempt();
        visitor.open(before("quiz"));
        visitor.follow("Go on");
        assertThat(sitter.attempt()).isEqualTo(attempt);

        sitter.field(WHO).fill("Paul Black");
        visitor.page().locator("a[href='#confirm']").click();
        sitter.button("Hand in").dblclick();
        visitor.page().waitForURL("**/attempt/done?id=" + attempt);
        visitor.page().goBack();
        visitor.page().waitForURL("**/attempt/done?id=" + attempt);
        assertThat(visitor.text()).contains("Receipt", "1 of 7 questions");
        visitor.open(before("quiz"));
        assertThat(visitor.page().locator("tbody tr")).hasCount(1);
    }

    @Test
    @Order(16)
    void a_sign_in_that_ran_out_before_start_begins_nothing_and_leads_back(Visitor visitor) {
        var sitter = Sitter.signedIn(visitor, "hasty");
        visitor.open(before("exam"));
        visitor.page().context().clearCookies();
        visitor.page().locator("[id$=':honour']").check();
        sitter.button("Start").click();
        visitor.page().waitForURL("**/network/signin?*");
        Sitter.fillIn(visitor.page(), "hasty");
        visitor.press("Sign in");

        assertThat(visitor.page().url()).contains("/attempt/before?id=" + ids.get("exam"));
        sitter.starts(before("exam"));
    }

    @Test
    @Order(17)
    @Tag("database")
    void a_browser_that_was_closed_loses_nothing_not_even_for_another(Visitors visitors) {
        var atHome = Sitter.signedIn(visitors.arrive(), "wanderer").starts(before("exam"));
        var attempt = atHome.attempt();
        atHome.turnsTo(WHO);
        atHome.field(WHO).fill("Black, I think");
        atHome.readsSaved();
        var again = new Sitter(atHome.visitor(), atHome.visitor().newTab());
        atHome.page().close();
        again.page().navigate(Server.at("/attempt/take?id=" + attempt).toString());
        again.readsSaved();
        assertThat(again.takeOver()).isHidden();
        again.turnsTo(WHO);
        assertThat(again.field(WHO)).hasValue("Black, I think");
        again.page().context().close();

        var inTheLibrary = Sitter.signedIn(visitors.arrive(), "wanderer");
        inTheLibrary.visitor().open(before("exam"));
        inTheLibrary.visitor().follow("Go on");
        inTheLibrary.takesOver();
        inTheLibrary.turnsTo(WHO);
        assertThat(inTheLibrary.field(WHO)).hasValue("Black, I think");
        inTheLibrary.field(WHO).fill("Paul Black");
        inTheLibrary.readsSaved();
        assertThat(inTheLibrary.attempt()).isEqualTo(attempt);
    }

    @Test
    @Order(18)
    void formulas_are_set_wherever_a_question_is_shown(Visitors visitors) {
        var sitter = Sitter.signedIn(visitors.arrive(), "sitter").starts(before("short"));
        assertThat(sitter.question("What is").locator(".katex")).hasCount(3);
        sitter.visitor().assertAccessible();
        sitter.visitor().photograph("attempt-take-formulas");

        var lead = visitors.arrive();
        Sitter.signedIn(lead, "setter");
        lead.open("/assessment/preview?id=" + ids.get("short"));
        assertThat(lead.page().locator(".answers .katex")).hasCount(3);
        lead.open("/question/edit?id=" + ids.get("formula"));
        assertThat(lead.page().locator(".preview .katex")).hasCount(3);
        lead.page().locator("[id$=':stem']").fill("What is $a^2 + b^2$?");
        assertThat(lead.page().locator(".preview .katex").first()).containsText("a2");
    }

    @Test
    @Order(19)
    @Tag("database")
    void when_time_is_up_what_was_saved_is_handed_in_whether_anybody_is_there_or_not(Visitors visitors) {
        var waiting = Sitter.signedIn(visitors.arrive(), "waiting").starts(before("short"));
        waiting.field("Who counted").fill("Mary Budd Rowe");
        waiting.readsSaved();
        var absent = Sitter.signedIn(visitors.arrive(), "absent").starts(before("short"));
        absent.field("Who counted").fill("Mary Rowe");
        absent.readsSaved();
        var receipt = "/attempt/done?id=" + absent.attempt();
        absent.visitor().open("/");

        Server.passTime(Duration.ofMinutes(5).plusSeconds(1));

        reads(absent, receipt, "The time was up", 10);
        waiting.page().waitForURL("**/attempt/done?id=*", new WaitForURLOptions().setTimeout(15_000));
        assertThat(waiting.visitor().text()).contains("The time was up", "1 of 2 questions", "Receipt");
        waiting.visitor().photograph("attempt-done-time");
        assertThat(absent.visitor().text()).contains("1 of 2 questions");

        Server.passTime(Duration.ofSeconds(30));

        reads(absent, receipt, "See the result", 10);
    }

    private static Sitter sitting(Visitor visitor) {
        return Sitter.signedIn(visitor, "sitter").goesOn(ids.get("attempt"));
    }

    private static void assertFits(Page page) {
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(320);
    }

    /** @return how many answers are kept on the device */
    private static int kept(Page page) {
        return (Integer) page.evaluate("""
            indexedDB.databases().then(all => all.length ? new Promise(told => {
              const opening = indexedDB.open('roundtable-player');
              opening.onsuccess = () => { const count = opening.result.transaction('sealed').objectStore('sealed').count(); count.onsuccess = () => told(count.result); };
            }) : 0)""");
    }

    /** @return what somebody reads who finds this device, answer by answer */
    @SuppressWarnings("unchecked")
    private static List<String> readable(Page page) {
        return (List<String>) page.evaluate("""
            new Promise(told => {
              const opening = indexedDB.open('roundtable-player');
              opening.onsuccess = () => {
                const all = opening.result.transaction('sealed').objectStore('sealed').getAll();
                all.onsuccess = () => told(all.result.map(row => JSON.stringify(row) + new TextDecoder().decode(row.text)));
              };
            })""");
    }

    /** Looks at a page again and again until it says this, as what runs on the server by itself takes its time. */
    private static void reads(Sitter sitter, String path, String text, int seconds) {
        sitter.page().evaluate("""
            async ([path, text, seconds]) => {
              const end = performance.now() + seconds * 1000;
              while (!(await (await fetch(path)).text()).includes(text)) {
                if (performance.now() > end) throw new Error(`${path} does not say "${text}"`);
                await new Promise(wait => setTimeout(wait, 500));
              }
            }""", List.of(path, text, seconds));
        sitter.visitor().open(path);
    }

    /** What the server holds of the attempt, looked at from elsewhere. */
    private static String held() {
        var answer = elsewhere.call("POST", "/api/v1/attempts/" + ids.get("attempt") + "/open", "{\"writer\":\"looking\",\"take\":false}");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static String before(String test) {
        return "/attempt/before?id=" + ids.get(test) + "&offering=" + ids.get("offering");
    }

    private static HasTextOptions within(int seconds) {
        return new HasTextOptions().setTimeout(seconds * 1000);
    }
}
