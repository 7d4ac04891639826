package org.roundtable.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever hands in work loses nothing of it, and hands in once. */
@OnServer
class HandingInIT extends Stage {

    private static Workshop workshop;

    @BeforeAll
    static void open() {
        workshop = Workshop.open("work");
    }

    @Test
    void a_reload_keeps_the_draft_and_what_had_not_arrived_yet(Visitor learner) {
        var page = work(learner);
        text(page).fill("Saved before the reload.");
        assertThat(state(page)).hasText(Visitor.SAVED);
        page.reload();
        assertThat(text(page)).hasValue("Saved before the reload.");

        page.route("**/draft?*", route -> route.abort());
        page.onDialog(dialog -> dialog.accept());
        text(page).fill("Typed in the tunnel.");
        assertThat(state(page)).containsText("No connection");
        page.unroute("**/draft?*");
        page.reload();

        assertThat(text(page)).hasValue("Typed in the tunnel.");
        assertThat(state(page)).hasText(Visitor.SAVED);
    }

    @Test
    void the_way_back_after_handing_in_shows_that_it_is_handed_in(Visitor learner) {
        var page = work(learner);
        text(page).fill("Handed in, then back.");
        handIn(page).click();
        assertThat(page.locator("#said")).containsText("Handed in: version");
        var versions = Workshop.count("hand_in");

        page.goBack();

        assertThat(page.locator("#versions")).isVisible();
        assertThat(page.locator(".note.typed")).isHidden();
        assertThat(text(page)).hasValue("Handed in, then back.");
        assertThat(handIn(page)).hasText("Hand in again");
        handIn(page).click();
        assertThat(page.locator("#said")).containsText("Handed in: version");
        assertThat(Workshop.count("hand_in")).isEqualTo(versions);
    }

    @Test
    @Tag("database")
    void a_double_click_hands_in_one_version(Visitor learner) {
        var page = work(learner);
        text(page).fill("Handed in with a double click.");
        var versions = Workshop.count("hand_in");

        handIn(page).dblclick();

        assertThat(page.locator("#said")).containsText("Handed in: version");
        assertThat(Workshop.count("hand_in")).isEqualTo(versions + 1);
    }

    @Test
    @Tag("database")
    void of_two_tabs_the_later_overwrites_nothing_and_both_texts_can_be_had(Visitor learner) {
        var first = work(learner);
        var second = learner.newTab();
        second.navigate(address());
        text(first).fill("From the first tab.");
        assertThat(state(first)).hasText(Visitor.SAVED);

        text(second).fill("From the second tab.");
        assertThat(state(second)).containsText("Nothing was overwritten");
        assertThat(text(second)).hasValue("From the second tab.");
        handIn(second).click();
        assertThat(second.locator("#said")).containsText("Nothing was overwritten");

        second.navigate(address());
        assertThat(text(second)).hasValue("From the first tab.");
        assertThat(second.locator(".note.typed textarea")).hasValue("From the second tab.");
        second.getByText("Put it into the form").click();
        assertThat(state(second)).hasText(Visitor.SAVED);
        second.reload();
        assertThat(text(second)).hasValue("From the second tab.");
    }

    @Test
    void what_is_typed_while_signed_out_is_saved_after_signing_in_again(Visitor learner) {
        var page = work(learner);
        page.context().clearCookies();
        text(page).fill("Typed while signed out.");
        assertThat(state(page)).containsText("you are signed out. What you typed is still here");

        var tab = page.waitForPopup(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in in another tab")).click());
        workshop.signIn(tab, "learner");
        Visitor.close(tab);

        assertThat(state(page)).hasText(Visitor.SAVED);
        assertThat(page.locator("#said")).not().containsText("signed out");
    }

    @Test
    void handing_in_after_the_session_has_ended_leads_to_signing_in_and_back_to_the_text(Visitor learner) {
        var page = work(learner);
        text(page).fill("Handed in while signed out.");
        assertThat(state(page)).hasText(Visitor.SAVED);
        text(page).fill("Handed in while signed out, with a last word.");
        page.context().clearCookies();

        handIn(page).click();
        page.waitForURL("**/network/signin?**");
        assertThat(page.locator("#typed-waiting")).isVisible();
        workshop.signIn(page, "learner");

        assertThat(text(page)).hasValue("Handed in while signed out, with a last word.");
        assertThat(page.locator(".note.typed")).containsText("This did not arrive");
        assertThat(state(page)).hasText(Visitor.SAVED);
        handIn(page).click();
        assertThat(page.locator("#said")).containsText("Handed in: version");
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void a_file_that_is_not_taken_is_refused_with_its_reason_and_nothing_typed_is_lost(FilePayload file, String why, Visitor learner) {
        var page = work(learner);
        page.route("**/draft?*", route -> route.abort());
        text(page).fill("Typed before the file.");
        var files = Workshop.count("work_file");

        bring(page, file);

        assertThat(page.locator("#main")).containsText(why);
        assertThat(text(page)).hasValue("Typed before the file.");
        assertThat(Workshop.count("work_file")).isEqualTo(files);
    }

    static Stream<Arguments> unfit() {
        return Stream.of(
            Arguments.of(new FilePayload("nothing.txt", "text/plain", new byte[0]), "nothing.txt is empty"),
            Arguments.of(new FilePayload("tool.exe", "application/octet-stream", "MZ".getBytes(UTF_8)), "tool.exe is not of a kind that is taken here"),
            Arguments.of(new FilePayload("essay.pdf", "application/pdf", "<html><script>alert(1)</script>".getBytes(UTF_8)), "What is in essay.pdf is not what its name says"),
            Arguments.of(new FilePayload("latin.txt", "text/plain", new byte[] {'G', 'r', (byte) 0xfc, 0, (byte) 0xdf}), "latin.txt"),
            Arguments.of(new FilePayload("long.txt", "text/plain", new byte[10 * 1024 * 1024 + 1]), "The file is larger than 10 MB"));
    }

    @Test
    void a_file_brought_from_a_page_whose_session_has_ended_says_so_and_loses_no_text(Visitor learner) {
        var page = work(learner);
        text(page).fill("Typed before the file.");
        assertThat(state(page)).hasText(Visitor.SAVED);
        page.context().clearCookies(new ClearCookiesOptions().setName("rtv"));

        bring(page, new FilePayload("notes.txt", "text/plain", "Notes".getBytes(UTF_8)));

        assertThat(page.locator("#said")).containsText("This page was open for too long");
        page.getByText("Open it again with what you typed").click();
        assertThat(text(page)).hasValue("Typed before the file.");
        bring(page, new FilePayload("notes.txt", "text/plain", "Notes".getBytes(UTF_8)));
        assertThat(page.locator("[id='files:list']")).containsText("notes.txt");
    }

    private static Page work(Visitor learner) {
        workshop.enter(learner, "learner");
        learner.page().setDefaultTimeout(10_000);
        learner.open(workshop.address("/assignment/work?id={assignment}&offering={running}"));
        return learner.page();
    }

    private static String address() {
        return Server.at(workshop.address("/assignment/work?id={assignment}&offering={running}")).toString();
    }

    private static void bring(Page page, FilePayload file) {
        page.locator("[id='files'] input[type=file]").setInputFiles(file);
    }

    private static Locator text(Page page) {
        return page.locator("[id='form:text']");
    }

    private static Locator state(Page page) {
        return page.locator("[id='form'] .keeping");
    }

    private static Locator handIn(Page page) {
        return page.locator("[id='form:handIn']");
    }
}
