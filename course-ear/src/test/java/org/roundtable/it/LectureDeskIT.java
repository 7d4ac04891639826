package org.roundtable.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever writes a lecture loses nothing of it. */
@OnServer
class LectureDeskIT extends Stage {

    private static Workshop workshop;

    @BeforeAll
    static void open() {
        workshop = Workshop.open("desk");
    }

    @Test
    void a_reload_keeps_what_was_typed(Visitor lead) {
        var page = desk(lead);
        text(page).fill("Saved before the reload.");
        assertThat(state(page)).hasText(Visitor.SAVED);

        page.reload();

        assertThat(text(page)).hasValue("Saved before the reload.");
    }

    @Test
    void a_tab_closed_before_its_text_arrived_loses_nothing(Visitor lead) {
        var page = desk(lead);
        page.route("**/draft", route -> route.abort());
        text(page).fill("Typed in the tunnel.");
        assertThat(state(page)).containsText("Offline");
        Visitor.close(page);

        var again = lead.newTab();
        again.navigate(address());

        assertThat(text(again)).hasValue("Typed in the tunnel.");
        assertThat(state(again)).hasText(Visitor.SAVED);
    }

    @Test
    @Tag("database")
    void of_two_tabs_the_later_overwrites_nothing_and_both_texts_can_be_had(Visitor lead) {
        var first = desk(lead);
        var second = lead.newTab();
        second.navigate(address());
        text(first).fill("From the first tab.");
        assertThat(state(first)).hasText(Visitor.SAVED);

        text(second).fill("From the second tab.");

        assertThat(second.locator("#staleText")).containsText("desk-lead saved a newer text");
        assertThat(text(second)).hasValue("From the second tab.");
        assertStored(lead, "From the first tab.");

        second.locator("#useMine").click();
        assertThat(state(second)).hasText(Visitor.SAVED);
        assertStored(lead, "From the second tab.");

        text(first).fill("From the first tab again.");
        assertThat(first.locator("#staleText")).isVisible();
        first.locator("#useTheirs").click();
        assertThat(text(first)).hasValue("From the second tab.");
    }

    @Test
    void what_is_typed_while_signed_out_is_saved_after_signing_in_again(Visitor lead) {
        var page = desk(lead);
        page.context().clearCookies();
        text(page).fill("Typed while signed out.");
        assertThat(state(page)).containsText("You are signed out. What you typed is kept");

        var tab = page.waitForPopup(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in in another tab")).click());
        workshop.signIn(tab, "lead");
        assertThat(tab.getByText("You are signed in again")).isVisible();
        Visitor.close(tab);

        assertThat(state(page)).hasText(Visitor.SAVED);
        assertThat(page.locator("#said")).not().containsText("signed out");
        assertStored(lead, "Typed while signed out.");
    }

    @Test
    void publishing_from_a_page_that_was_open_for_too_long_keeps_the_text_and_says_so(Visitor lead) {
        var page = desk(lead);
        text(page).fill("To be published.");
        assertThat(state(page)).hasText(Visitor.SAVED);
        page.context().clearCookies(new ClearCookiesOptions().setName("rtv"));

        publish(page);
        assertThat(page.locator(".note.typed")).containsText("This did not arrive");
        assertThat(text(page)).hasValue("To be published.");

        publish(page);
        assertThat(page.locator("#said")).containsText("Learners read version");
    }

    @Test
    @Tag("database")
    void a_double_click_publishes_one_version(Visitor lead) {
        var page = desk(lead);
        text(page).fill("Published with a double click.");
        assertThat(state(page)).hasText(Visitor.SAVED);
        var before = Workshop.count("edition");

        page.locator("#publish").dblclick();

        assertThat(page.locator("#said")).containsText("Learners read version");
        assertThat(Workshop.count("edition")).isEqualTo(before + 1);
    }

    private static Page desk(Visitor lead) {
        workshop.enter(lead, "lead");
        lead.open(workshop.address("/lecture/edit?id={lecture}"));
        return lead.page();
    }

    private static String address() {
        return Server.at(workshop.address("/lecture/edit?id={lecture}")).toString();
    }

    private static void publish(Page page) {
        page.locator("#publish").click();
    }

    private static void assertStored(Visitor lead, String text) {
        var other = lead.newTab();
        other.navigate(address());
        assertThat(text(other)).hasValue(text);
        Visitor.close(other);
    }

    private static Locator text(Page page) {
        return page.locator("#text");
    }

    private static Locator state(Page page) {
        return page.locator("#state");
    }
}
