package org.roundtable.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever arranges a course adds to it once, and loses no title. */
@OnServer
@Tag("process")
class OutlineIT extends Stage {

    private static Workshop workshop;

    @BeforeAll
    static void open() {
        workshop = Workshop.open("outline");
    }

    @Test
    @Tag("database")
    void a_double_click_adds_one_unit(Visitor lead) {
        var page = studio(lead);
        var before = Workshop.count("unit");
        page.locator("#newUnit").fill("Second steps");

        page.locator("[data-do=addUnit]").dblclick();

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Second steps"))).hasCount(1);
        lead.waitUntilIdle();
        assertThat(Workshop.count("unit")).isEqualTo(before + 1);
    }

    @Test
    void a_unit_that_is_added_while_signed_out_keeps_its_title_and_is_added_after_signing_in_again(Visitor lead) {
        var page = studio(lead);
        page.locator("#newUnit").fill("Third steps");
        page.context().clearCookies(new ClearCookiesOptions().setName("rt"));
        page.locator("[data-do=addUnit]").click();
        assertThat(page.locator("#said")).containsText("You are signed out. What you typed is still here");
        assertThat(page.locator("#newUnit")).hasValue("Third steps");

        var tab = page.waitForPopup(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in in another tab")).click());
        workshop.signIn(tab, "lead");
        Visitor.close(tab);
        page.locator("[data-do=addUnit]").click();

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Third steps"))).hasCount(1);
        assertThat(page.locator("#said")).not().containsText("signed out");
    }

    private static Page studio(Visitor lead) {
        workshop.enter(lead, "lead");
        lead.open(workshop.address("/course/studio?id={course}"));
        return lead.page();
    }
}
