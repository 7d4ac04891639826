package org.roundtable.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No form is carried out twice, and nothing that was typed into one is lost. */
@OnServer
class KeptIT extends Stage {

    /** Sends a form twice at the same time, past the script that stops a second click. */
    private static final String TWICE = """
        button => {
          const form = button.form, data = new FormData(form, button);
          const send = () => fetch(form.action, { method: 'POST', body: form.enctype === 'multipart/form-data' ? data : new URLSearchParams(data) });
          return Promise.all([send(), send()]).then(answers => answers.map(answer => answer.url));
        }""";

    private static Workshop workshop;

    @BeforeAll
    static void open() {
        workshop = Workshop.open("kept");
    }

    @ParameterizedTest
    @EnumSource
    @Tag("database")
    void a_double_click_creates_one(Form form, Visitor visitor) {
        var page = form.open(workshop, visitor);
        form.fill(page);
        var before = form.created();

        answered(page, () -> form.button(page).dblclick());

        assertThat(form.created()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("database")
    void sent_twice_at_the_same_time_it_creates_one_and_both_lead_there(Form form, Visitor visitor) {
        var page = form.open(workshop, visitor);
        form.fill(page);
        var before = form.created();

        @SuppressWarnings("unchecked")
        var led = (List<String>) form.button(page).evaluate(TWICE);

        assertThat(form.created()).isEqualTo(before + 1);
        assertThat(led.get(0)).isEqualTo(led.get(1));
    }

    @ParameterizedTest
    @MethodSource("typed")
    void what_was_typed_is_there_after_a_reload_and_after_the_way_back(Form form, Visitor visitor) {
        var page = form.open(workshop, visitor);
        var typed = form.fill(page);

        page.reload();
        assertFilled(form, page, typed);
        assertThat(note(page)).containsText("not stored yet");

        visitor.open("/course/catalogue");
        page.goBack();
        assertFilled(form, page, typed);

        page.getByText("Throw it away").click();
        assertThat(form.content(page)).isNotEqualTo(typed);
        page.reload();
        assertThat(note(page)).isHidden();
    }

    @ParameterizedTest
    @MethodSource("typed")
    void a_form_whose_page_was_open_for_too_long_says_so_and_keeps_what_was_typed(Form form, Visitor visitor) {
        var page = form.open(workshop, visitor);
        var typed = form.fill(page);
        var before = form.created();
        page.context().clearCookies(new ClearCookiesOptions().setName("rtv"));

        form.button(page).click();

        assertThat(note(page)).containsText("This did not arrive");
        assertFilled(form, page, typed);
        assertThat(form.created()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"SIGN_UP", "APPLY", "BRING_COURSE"})
    void who_was_signed_out_signs_in_and_finds_what_was_typed(Form form, Visitor visitor) {
        var page = form.open(workshop, visitor);
        var typed = form.fill(page);
        var here = page.url();
        var before = form.created();
        page.context().clearCookies();

        form.button(page).click();
        page.waitForURL("**/network/signin?**");
        if (form.isTyped()) {
            assertThat(page.locator("#typed-waiting")).containsText("kept in this tab");
        }
        workshop.signIn(page, form.who());
        page.waitForURL(here);
        assertFilled(form, page, typed);

        answered(page, () -> form.button(page).click());
        assertThat(form.created()).isEqualTo(before + 1);
        page.navigate(here);
        visitor.waitUntilIdle();
        assertThat(note(page)).isHidden();
    }

    @Test
    void what_one_member_typed_is_shown_to_no_other(Visitor visitor) {
        var page = Form.NEW_COURSE.open(workshop, visitor);
        Form.NEW_COURSE.fill(page);
        page.context().clearCookies();
        Form.NEW_COURSE.button(page).click();
        page.waitForURL("**/network/signin?**");

        workshop.signIn(page, "grader");

        page.waitForURL("**/course/draft");
        visitor.waitUntilIdle();
        assertThat(note(page)).isHidden();
        assertThat(Form.NEW_COURSE.content(page).get("form:title")).isEmpty();
    }

    @Test
    void a_page_may_be_left_for_twenty_others_and_its_form_still_arrives_or_is_kept(Visitor visitor) {
        var page = Form.NEW_COURSE.open(workshop, visitor);
        var typed = Form.NEW_COURSE.fill(page);
        var before = Form.NEW_COURSE.created();
        var other = visitor.newTab();
        for (int i = 0; i < 20; i++) {
            other.navigate(Server.at("/network/profile").toString());
        }

        Form.NEW_COURSE.button(page).click();
        assertThat(note(page)).containsText("This did not arrive");
        assertFilled(Form.NEW_COURSE, page, typed);
        Form.NEW_COURSE.button(page).click();

        page.waitForURL("**/course/studio?**");
        assertThat(Form.NEW_COURSE.created()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void a_refused_form_keeps_what_was_typed(Form form, String field, String wrong, Visitor visitor) {
        var page = form.open(workshop, visitor);
        form.fill(page);
        page.locator("[id='" + field + "']").fill(wrong);
        var typed = form.content(page);
        var before = form.created();

        form.button(page).click();

        assertThat(page.locator(".ui-message-error-detail, .said .bad").first()).isVisible();
        assertFilled(form, page, typed);
        assertThat(form.created()).isEqualTo(before);
        if (form == Form.SIGN_UP) {
            assertThat(note(page)).containsText("Type the password again");
        }
    }

    static Stream<Arguments> refused() {
        return Stream.of(
            Arguments.of(Form.SIGN_UP, "form:password", "short"),
            Arguments.of(Form.NEW_COURSE, "form:title", " "),
            Arguments.of(Form.NEW_OFFERING, "form:places", "0"),
            Arguments.of(Form.INVITE, "ask:whom", " "),
            Arguments.of(Form.READ_QUESTIONS, "form:text", " "));
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void a_file_that_is_refused_is_not_stored_and_is_named_to_be_chosen_again(Form form, String input, FilePayload file, Visitor visitor) {
        var page = form.open(workshop, visitor);
        var typed = form.fill(page);
        var uploads = Workshop.count("question_upload") + Workshop.count("course_upload");
        page.locator("[id='" + input + "']").setInputFiles(file);

        page.locator("[id='" + input + "']").evaluate("input => input.form.querySelector('button[type=submit]').click()");

        assertThat(page.locator(".said .bad")).isVisible();
        assertFilled(form, page, typed);
        assertThat(note(page)).containsText("Choose the file again, no browser keeps it: " + file.name);
        assertThat(Workshop.count("question_upload") + Workshop.count("course_upload")).isEqualTo(uploads);
    }

    static Stream<Arguments> unfit() {
        var picture = new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
        return Stream.of(
            Arguments.of(Form.READ_QUESTIONS, "form:file", new FilePayload("empty.gift", "text/plain", new byte[0])),
            Arguments.of(Form.READ_QUESTIONS, "form:file", new FilePayload("picture.gift", "text/plain", picture)),
            Arguments.of(Form.BRING_COURSE, "file", new FilePayload("empty.zip", "application/zip", new byte[0])),
            Arguments.of(Form.BRING_COURSE, "file", new FilePayload("picture.zip", "application/zip", picture)),
            Arguments.of(Form.BRING_COURSE, "file", new FilePayload("climbs.zip", "application/zip", Form.zip(Map.of("../../index.md", "---\ntitle: Up\n---\n")))));
    }

    private static void answered(Page page, Runnable sending) {
        page.waitForNavigation(sending);
    }

    private static void assertFilled(Form form, Page page, Map<String, String> typed) {
        page.waitForFunction("typed => Object.entries(typed).every(([id, text]) => document.getElementById(id)?.value === text)", typed);
        assertThat(form.content(page)).isEqualTo(typed);
    }

    private static Locator note(Page page) {
        return page.locator(".note.typed");
    }

    static Stream<Form> typed() {
        return Stream.of(Form.values()).filter(Form::isTyped);
    }
}
