package org.roundtable.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever writes a question, a page of which only parts are sent, loses nothing of it. */
@OnServer
class QuestionDeskIT extends Stage {

    private static final Pattern SAVED = Pattern.compile("Saved.*\\d.*");
    private static Workshop workshop;

    @BeforeAll
    static void open() {
        workshop = Workshop.open("bank");
    }

    @Test
    void a_reload_keeps_what_was_typed(Visitor lead) {
        var page = desk(lead);
        stem(page).fill("Saved before the reload?");
        assertThat(state(page)).hasText(SAVED);

        page.reload();

        assertThat(stem(page)).hasValue("Saved before the reload?");
    }

    @Test
    void what_is_typed_while_signed_out_is_saved_after_signing_in_again(Visitor lead) {
        var page = desk(lead);
        page.context().clearCookies(new ClearCookiesOptions().setName("rt"));
        stem(page).fill("Typed while signed out?");
        assertThat(page.locator("#said")).containsText("You are signed out. What you typed is still here");

        var tab = page.waitForPopup(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in in another tab")).click());
        var answers = new ArrayList<Integer>();
        page.onResponse(response -> answers.add(response.status()));
        stem(page).blur();
        workshop.signIn(tab, "lead");
        Visitor.close(tab);

        assertThat(state(page)).hasText(SAVED);
        // what is sent while the session gets its new name would lose the page it belongs to
        assertThat(answers).containsOnly(200);
        assertThat(page.locator("#said")).not().containsText("signed out");
        page.reload();
        assertThat(stem(page)).hasValue("Typed while signed out?");
    }

    @Test
    void a_page_that_was_open_for_too_long_says_so_and_opens_again_with_what_was_typed(Visitor lead) {
        var page = desk(lead);
        page.context().clearCookies(new ClearCookiesOptions().setName("rtv"));
        stem(page).fill("Typed after hours?");
        assertThat(page.locator("#said")).containsText("This page was open for too long");

        page.getByText("Open it again with what you typed").click();

        assertThat(page.locator(".note.typed")).containsText("back in the form");
        assertThat(stem(page)).hasValue("Typed after hours?");
        assertThat(state(page)).hasText(SAVED);
        page.reload();
        assertThat(stem(page)).hasValue("Typed after hours?");
    }

    @Test
    @Tag("database")
    void of_two_tabs_the_later_overwrites_nothing_and_both_texts_can_be_had(Visitor lead) {
        var first = desk(lead);
        var second = lead.newTab();
        second.onDialog(dialog -> dialog.accept());
        second.navigate(first.url());
        stem(first).fill("From the first tab?");
        assertThat(state(first)).hasText(SAVED);

        stem(second).fill("From the second tab?");
        assertThat(second.locator("#said .bad")).isVisible();
        second.navigate(first.url());

        assertThat(stem(second)).hasValue("From the first tab?");
        assertThat(second.locator(".note.typed textarea")).hasValue("From the second tab?");
    }

    private static Page desk(Visitor lead) {
        var page = Form.NEW_QUESTION.open(workshop, lead);
        Form.NEW_QUESTION.button(page).click();
        page.waitForURL("**/question/edit?id=*");
        lead.waitUntilIdle();
        return page;
    }

    private static Locator stem(Page page) {
        return page.locator("[id='form:stem']");
    }

    private static Locator state(Page page) {
        return page.locator("[id='form:state'] .keeping");
    }
}
