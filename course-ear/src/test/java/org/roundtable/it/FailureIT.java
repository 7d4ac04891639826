package org.roundtable.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong on our side, and what is more than we take, is said on a page of ours; nothing typed is lost by it. */
@OnServer
@Tag("process")
class FailureIT extends Stage {

    private static Workshop workshop;
    @TempDir Path files;

    @BeforeAll
    static void open() {
        workshop = Workshop.open("failure");
    }

    @AfterEach
    void mend() {
        Cast.ask(workshop.address("/it/workshop/mend?what={course}"));
    }

    @Test
    void an_error_page_has_one_policy_and_its_scripts_are_allowed_by_it() {
        var lead = new Caller().signIn("failure-lead@example.org", Cast.PASSWORD);
        damage();

        var answer = lead.get(workshop.address("/course/edit?id={course}"));

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(Jsoup.parse(answer.body()).select("script[nonce]").eachAttr("nonce")).isNotEmpty().allSatisfy(nonce ->
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("'nonce-" + nonce + "'"));
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void an_error_page_works_in_a_browser_and_names_a_number_to_ask_about(Visitor lead) {
        workshop.enter(lead, "lead");
        lead.expectFailures();
        damage();

        lead.open(workshop.address("/course/edit?id={course}"));

        assertThat(lead.page().locator("h1")).hasText("That went wrong on our side");
        assertThat(lead.text()).containsPattern("[0-9a-f]{8}");
        assertThat((Object) lead.page().evaluate("typeof rtTyped")).isEqualTo("object");
        lead.assertAccessible();
    }

    @Test
    void a_form_that_ran_into_an_error_is_back_with_what_was_typed(Visitor lead) {
        lead.expectFailures();
        var page = Form.NEW_OFFERING.open(workshop, lead);
        var typed = Form.NEW_OFFERING.fill(page);
        var before = Form.NEW_OFFERING.created();
        damage();
        Form.NEW_OFFERING.button(page).click();
        assertThat(page.locator("h1")).hasText("That went wrong on our side");
        mend();

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to the form")).click();

        assertThat(page.locator(".note.typed")).containsText("This did not arrive");
        assertThat(Form.NEW_OFFERING.content(page)).isEqualTo(typed);
        assertThat(Form.NEW_OFFERING.created()).isEqualTo(before);
    }

    @Test
    void a_file_that_is_too_large_is_refused_before_it_is_sent(Visitor lead) throws IOException {
        workshop.enter(lead, "lead");
        lead.open("/interchange/course");
        var page = lead.page();

        page.locator("#file").setInputFiles(large());
        page.locator("#look").click();

        assertThat(page.locator("#fileWrong")).containsText("larger than 60 MB");
        assertThat(page).hasURL(Server.at("/interchange/course").toString());
    }

    @Test
    void a_file_that_is_too_large_and_sent_nevertheless_is_refused_on_a_page_of_ours(Visitor lead) throws IOException {
        var before = Workshop.count("course_upload");
        workshop.enter(lead, "lead");
        lead.open("/interchange/course");
        var page = lead.page();
        page.evaluate("document.getElementById('file').removeAttribute('data-most')");

        page.locator("#file").setInputFiles(large());
        page.locator("#look").click();

        assertThat(page.locator("h1")).hasText("That is too large");
        assertThat(page.locator("#main")).containsText("Nothing larger than 64 MB is taken in one go");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to the form")).click();
        assertThat(page.locator(".note.typed")).containsText("Choose the file again, no browser keeps it: lesson.zip");
        assertThat(Workshop.count("course_upload")).isEqualTo(before);
    }

    @Test
    void a_program_that_sends_too_much_is_told_so() {
        var lead = new Caller().signIn("failure-lead@example.org", Cast.PASSWORD);

        var answer = lead.call("PUT", workshop.address("/api/v1/lectures/{lecture}/draft"), "x".repeat(65 * 1024 * 1024));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("shared.tooLarge", "Nothing larger than 64 MB");
    }

    private static void damage() {
        Cast.ask(workshop.address("/it/workshop/damage?what={course}"));
    }

    private Path large() throws IOException {
        var file = files.resolve("lesson.zip");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(70L * 1024 * 1024);
        }
        return file;
    }
}
