package org.roundtable.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;

/** One person with a browser of their own; two tabs are two pages of the same visitor. */
public final class Visitor {

    /** What is said of something typed when the server has it: and since when. */
    static final Pattern SAVED = Pattern.compile("Saved \\d.*");
    static final int DESK = 1280;
    static final int PHONE = 375;

    /** What every page must be idle of before a test looks at it: PrimeFaces' queue, and a page still loading. */
    private static final String IDLE = "() => document.readyState === 'complete' && (!window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()) && !document.querySelector('form[aria-busy=true]')";

    /** Notes that a click leads away from this page: the old one looks idle until the new one is there. */
    private static final String WATCH = """
        () => {
          window.leaving = false;
          window.addEventListener('submit', event => { leaving ||= !event.defaultPrevented; });
          window.addEventListener('click', event => {
            const link = event.target.closest('a[href]');
            leaving ||= link && !event.defaultPrevented && !link.target && !(link.hash && link.pathname + link.search === location.pathname + location.search);
          });
        }""";
    private static final Path SCREENSHOTS = Path.of(System.getProperty("it.target", "target"), "screenshots");

    private final BrowserContext context;
    private final Page page;
    private final List<String> troubles = new ArrayList<>();
    private long received;
    private boolean failuresExpected;

    Visitor(BrowserContext context) {
        this.context = context;
        context.onWebError(error -> troubles.add("script: " + error.error()));
        context.onConsoleMessage(message -> {
            // what failed to load shows up as a response below, where a test may want it
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                troubles.add("console: " + message.text());
            }
        });
        context.onRequest(request -> {
            if (request.url().startsWith("http") && !request.url().startsWith(Server.at("/").toString())) {
                troubles.add("third party: " + request.url());
            }
        });
        context.onResponse(response -> {
            if (response.status() >= 500 && !failuresExpected) {
                troubles.add(response.status() + ": " + response.url());
            }
        });
        this.page = context.newPage();
    }

    /** The open tab, for whatever the verbs here do not say. */
    public Page page() {
        return page;
    }

    /** Another tab of the same browser. */
    public Page newTab() {
        return context.newPage();
    }

    /** From now on the server may fail, which is what the test is about. */
    public void expectFailures() {
        failuresExpected = true;
    }

    public Response open(String path) {
        var response = page.navigate(Server.at(path).toString());
        waitUntilIdle();
        return response;
    }

    /** Clicks the button of this name and waits for what it causes. */
    public void press(String button) {
        click(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)));
    }

    /** Follows the link of this name and waits for what it causes. */
    public void follow(String link) {
        click(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)));
    }

    /** Clicks and waits for what it causes: where that is another page, until it is there. */
    void click(Locator what) {
        page.evaluate(WATCH);
        what.click();
        page.waitForFunction("() => !window.leaving");
        waitUntilIdle();
    }

    public void waitUntilIdle() {
        page.waitForFunction(IDLE);
    }

    public String text() {
        return page.innerText("body");
    }

    /** @return the bytes that come over the wire while this visitor does something */
    long received(Runnable something) {
        Consumer<Request> counting = request -> received += request.sizes().responseBodySize;
        received = 0;
        page.onRequestFinished(counting);
        something.run();
        page.offRequestFinished(counting);
        return received;
    }

    /** Closes a tab once nothing of it is on its way: Playwright stumbles over news of a tab that is gone (playwright-java#1197). */
    static void close(Page tab) {
        tab.waitForLoadState(LoadState.NETWORKIDLE);
        tab.close();
    }

    /** No violation of WCAG 2.2 AA on what is shown, at both widths. */
    public void assertAccessible() {
        atEachWidth(this::assertAccessibleAt);
    }

    /** Lets something look at the page as a phone shows it, then as a desk does. */
    void atEachWidth(IntConsumer look) {
        if (Server.isOnPostgres()) {
            // the same pages, looked at on the other database
            return;
        }
        for (int width : new int[] {PHONE, DESK}) {
            page.setViewportSize(width, 900);
            waitUntilIdle();
            look.accept(width);
        }
    }

    /** @param width the one it has now */
    void assertAccessibleAt(int width) {
        // no page of ours has frames, and without them one look is enough
        var violations = new AxeBuilder(page).setLegacyMode(true).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")).analyze().getViolations();
        assertThat(violations.stream().flatMap(rule -> rule.getNodes().stream()
                .map(node -> "%s (%s) at %s: %s%n    %s".formatted(rule.getId(), rule.getImpact(), node.getTarget(), rule.getHelp(), node.getHtml()))))
            .as("accessibility of %s at %d px", page.url(), width)
            .isEmpty();
    }

    /** With {@code -Dit.pictures=true}, keeps pictures of the page. */
    public void photograph(String name) {
        if (Boolean.getBoolean("it.pictures")) {
            keepPictures(name);
        }
    }

    /** Keeps pictures of the whole page, as {@code target/screenshots/name-width.png}. */
    void keepPictures(String name) {
        if (page.isClosed()) {
            return;
        }
        for (int width : new int[] {PHONE, DESK}) {
            page.setViewportSize(width, 900);
            page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name + "-" + width + ".png")));
        }
    }

    List<String> leave() {
        context.close();
        return troubles;
    }
}
