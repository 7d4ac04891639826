package org.roundtable.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** A visitor in front of the player, in one tab. */
record Sitter(Visitor visitor, Page page) {

    static Sitter signedIn(Visitor visitor, String who) {
        visitor.open("/network/signin");
        fillIn(visitor.page(), who);
        visitor.press("Sign in");
        return new Sitter(visitor, visitor.page());
    }

    static void fillIn(Page page, String who) {
        page.locator("[id$=':email']").fill(who + "@example.org");
        page.locator("[id$=':password']").fill(Cast.PASSWORD);
    }

    /** Reads the rules of a test and starts it. */
    Sitter starts(String before) {
        visitor.open(before);
        var honour = page.locator("[id$=':honour']");
        if (honour.isVisible()) {
            honour.check();
        }
        button("Start").click();
        page.waitForURL("**/attempt/take?id=*");
        assertThat(page.locator("#sheet")).isVisible();
        return this;
    }

    /** Opens the attempt, and takes it over where it is open elsewhere. */
    Sitter goesOn(String attempt) {
        page.navigate(Server.at("/attempt/take?id=" + attempt).toString());
        assertThat(page.locator("#sheet")).isVisible();
        if (takeOver().isVisible()) {
            takesOver();
        }
        return this;
    }

    void takesOver() {
        takeOver().click();
        assertThat(takeOver()).isHidden();
    }

    Sitter inAnotherTab() {
        var tab = visitor.newTab();
        tab.navigate(page.url());
        return new Sitter(visitor, tab);
    }

    Locator takeOver() {
        return button("Go on here instead");
    }

    /** @return the question with these words in it */
    Locator question(String words) {
        return page.locator("article.question", new Page.LocatorOptions().setHasText(words));
    }

    /** Goes to the question with these words, on whatever page of the paper it is. */
    void turnsTo(String words) {
        page.locator(question(words).getAttribute("id").replaceAll("q(\\d+)-card", "#p$1")).click();
        assertThat(question(words)).isVisible();
    }

    /** @return where a text is typed as the answer to that question */
    Locator field(String words) {
        return question(words).locator("input[type=text], textarea");
    }

    /** @return what may be ticked */
    Locator choice(String words) {
        return page.getByLabel(words, new Page.GetByLabelOptions().setExact(true));
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator state() {
        return page.locator("#state");
    }

    Locator current() {
        return page.locator(".palette a[aria-current]");
    }

    void readsSaved() {
        assertThat(state()).hasText(Visitor.SAVED);
    }

    void readsState(String state) {
        assertThat(state()).hasText(state);
    }

    /** From now on everything is heard that is announced. */
    void listens() {
        page.evaluate("""
            () => {
              window.heard = [];
              new MutationObserver(() => { const said = document.getElementById('announcer').textContent; if (said) heard.push(said); })
                .observe(document.getElementById('announcer'), { childList: true, characterData: true, subtree: true });
            }""");
    }

    /** @return how often the live region said something of this kind */
    long heard(String what) {
        return ((List<?>) page.evaluate("heard")).stream().filter(said -> said.toString().startsWith(what)).count();
    }

    /** The network takes nothing from the player any more, without being down. */
    void isCutOff() {
        page.route("**/api/v1/attempts/**", route -> route.abort());
    }

    void isConnected() {
        page.unroute("**/api/v1/attempts/**");
    }

    /** @return the attempt that is open, or its receipt */
    String attempt() {
        return page.url().replaceAll(".*[?&]id=(\\d+).*", "$1");
    }
}
