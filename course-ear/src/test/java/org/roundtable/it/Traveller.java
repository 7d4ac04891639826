package org.roundtable.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Somebody who gets about by what a page shows, its links, buttons and fields, and types no address.
 * Each view is looked at, on a phone and on a desk, by whoever comes to it first: a view is a page with the forms that are on it.
 */
final class Traveller {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Set<String> LOOKED_AT = new HashSet<>();
    private static final Map<String, String> SIGNED_IN = new HashMap<>();
    private static final String VIEW = "() => [location.pathname, ...[...document.querySelectorAll('main form[id]')].filter(form => !form.id.includes('j_id')).map(form => form.id)].join(' ')";

    private final Visitor visitor;

    Traveller(Visitor visitor) {
        this.visitor = visitor;
        page().setDefaultTimeout(15_000);
    }

    static String email(String name) {
        return name.toLowerCase() + "@journey.example.org";
    }

    /** Somebody who is signed in; who was before still is, as long as it lasts. */
    static Traveller signedIn(Visitors visitors, String name) {
        var traveller = new Traveller(visitors.arrive(SIGNED_IN.get(name))).comeIn();
        if (traveller.link("Sign in").isVisible()) {
            traveller.signIn(name);
        }
        return traveller;
    }

    /** Types in the one address everybody knows. */
    Traveller comeIn() {
        return open("/");
    }

    /** Follows a link that was mailed, or printed. */
    Traveller open(String link) {
        visitor.open(link);
        return look();
    }

    Traveller signIn(String name) {
        if (!path().startsWith("/network/signin")) {
            follow("Sign in");
        }
        fill("E-mail", email(name)).fill("Password", Cast.PASSWORD).press("Sign in");
        SIGNED_IN.put(name, page().context().storageState());
        return this;
    }

    Traveller follow(String link) {
        return click(link(link));
    }

    /** Follows the link whose name begins so. */
    Traveller followLike(String beginning) {
        return click(linkLike(beginning));
    }

    Traveller press(String button) {
        return click(page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).first());
    }

    /** Presses the button, or follows the link, that says this when it is pointed at. */
    Traveller pressTitled(String title) {
        return click(page().getByTitle(title, new Page.GetByTitleOptions().setExact(true)).first());
    }

    /** Opens a part of the page that is folded. */
    Traveller unfold(String summary) {
        page().locator("summary", new Page.LocatorOptions().setHasText(summary)).first().click();
        return this;
    }

    Traveller fill(String label, String text) {
        field(label).fill(text);
        return this;
    }

    Traveller choose(String label, String option) {
        field(label).selectOption(option);
        return this;
    }

    Traveller tick(String label) {
        page().locator("main").getByLabel(label).first().check();
        return this;
    }

    /** Puts a file into the one place for files on the page. */
    Traveller put(String name, String type, byte[] content) {
        page().locator("input[type=file]").setInputFiles(new FilePayload(name, type, content));
        return this;
    }

    Traveller reads(String... texts) {
        for (var text : texts) {
            assertThat(page().locator("body")).containsText(text);
        }
        return this;
    }

    /** Goes some way again and again, until it leads to what reads like this: the server does some things by itself, in its own time. */
    Traveller until(String text, Runnable way) {
        var patience = System.nanoTime() + PATIENCE.toNanos();
        do {
            way.run();
        } while (!visitor.text().contains(text) && System.nanoTime() < patience);
        return reads(text);
    }

    Traveller readsNothingOf(String... texts) {
        assertThat(visitor.text()).doesNotContain(texts);
        return this;
    }

    /** Scrolls to a picture, which is loaded then at the latest. */
    static void sees(Locator picture) {
        picture.scrollIntoViewIfNeeded();
        picture.evaluate("img => img.decode()");
    }

    Locator link(String name) {
        return page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
    }

    Locator linkLike(String beginning) {
        return page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^" + beginning.replaceAll("[^\\w ]", "\\\\$0")))).first();
    }

    Locator field(String label) {
        return page().locator("main").getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).first();
    }

    /** @return where one is, to be told to others */
    String path() {
        return page().url().substring(Server.at("/").toString().length() - 1);
    }

    Page page() {
        return visitor.page();
    }

    Visitor visitor() {
        return visitor;
    }

    Traveller click(Locator what) {
        visitor.click(what);
        return look();
    }

    /** Looks at what is shown now, if nobody has before: it is accessible, and no wider than a phone. */
    Traveller look() {
        visitor.waitUntilIdle();
        var view = (String) page().evaluate(VIEW);
        if (LOOKED_AT.add(view)) {
            visitor.atEachWidth(width -> {
                assertThat((Integer) page().evaluate("document.documentElement.scrollWidth")).as("width of %s at %d px", view, width).isLessThanOrEqualTo(width);
                visitor.assertAccessibleAt(width);
            });
        }
        return this;
    }
}
