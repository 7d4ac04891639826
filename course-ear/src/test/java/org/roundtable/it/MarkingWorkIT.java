package org.roundtable.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Two people mark the same work, or one of them twice: one mark comes of it, and no word is lost. */
@OnServer
@Tag("database")
@TestMethodOrder(OrderAnnotation.class)
class MarkingWorkIT extends Stage {

    private static Workshop workshop;

    @BeforeAll
    static void open() {
        workshop = Workshop.open("marks");
    }

    @Test
    @Order(1)
    void a_reload_keeps_points_and_comment(Visitor grader) {
        var page = next(grader, "grader");
        fill(page, "61", "You say what the answer would tell you.");
        assertThat(state(page)).hasText(Visitor.SAVED);

        page.reload();

        assertThat(points(page)).hasValue("61");
        assertThat(comment(page)).hasValue("You say what the answer would tell you.");
    }

    @Test
    @Order(1)
    void nothing_is_said_to_be_saved_while_something_is_typed(Visitor grader) {
        var page = open(grader, "grader");
        fill(page, "61", "You say what the answer would tell you.");
        assertThat(state(page)).hasText(Visitor.SAVED);

        var said = comment(page).evaluate("""
            field => {
              field.dispatchEvent(new Event('input', { bubbles: true }));
              return field.form.querySelector('.keeping').textContent;
            }""");

        assertThat((String) said).doesNotContainPattern(Visitor.SAVED);
    }

    @Test
    @Order(2)
    void work_that_somebody_marks_is_read_by_another_who_loses_nothing_of_what_they_type(Visitors visitors) {
        var grader = visitors.arrive();
        var lead = visitors.arrive();
        open(grader, "grader");
        var page = open(lead, "lead");
        assertThat(page.locator("#main")).containsText("marks-grader is marking this at the moment");

        fill(page, "20", "I would have given less.");
        assertThat(state(page)).containsText("Not saved: somebody else is marking this");
        page.locator("[id='form:mark']").click();
        assertThat(page.locator("#said")).containsText("marks-grader is marking this at the moment. What you typed is still here");
        assertThat(comment(page)).hasValue("I would have given less.");

        page.reload();
        assertThat(comment(page)).hasValue("I would have given less.");
        grader.page().reload();
        assertThat(comment(grader.page())).hasValue("You say what the answer would tell you.");
    }

    @Test
    @Order(3)
    void of_two_tabs_of_a_marker_the_later_overwrites_nothing(Visitor grader) {
        var first = open(grader, "grader");
        var second = grader.newTab();
        second.navigate(first.url());
        fill(first, "62", "From the first tab.");
        assertThat(state(first)).hasText(Visitor.SAVED);

        fill(second, "63", "From the second tab.");

        assertThat(state(second)).containsText("Nothing was overwritten");
        second.onDialog(dialog -> dialog.accept());
        second.navigate(first.url());
        assertThat(comment(second)).hasValue("From the first tab.");
        assertThat(second.locator(".note.typed textarea").last()).hasValue("From the second tab.");
    }

    @Test
    @Order(4)
    void points_and_comment_typed_while_signed_out_are_back_after_signing_in(Visitor grader) {
        var page = open(grader, "grader");
        page.context().clearCookies();
        fill(page, "64", "Typed while signed out.");
        page.locator("[id='form:mark']").click();
        page.waitForURL("**/network/signin?**");

        workshop.signIn(page, "grader");

        assertThat(points(page)).hasValue("64");
        assertThat(comment(page)).hasValue("Typed while signed out.");
        assertThat(state(page)).hasText(Visitor.SAVED);
    }

    @Test
    @Order(5)
    void what_is_no_number_is_refused_and_the_comment_stays(Visitor grader) {
        var page = open(grader, "grader");
        fill(page, "plenty", "Points in words.");

        page.locator("[id='form:mark']").click();

        assertThat(page.locator("#said .bad")).isVisible();
        assertThat(points(page)).hasValue("plenty");
        assertThat(comment(page)).hasValue("Points in words.");
    }

    @Test
    @Order(6)
    void a_double_click_marks_once(Visitor grader) {
        var page = open(grader, "grader");
        fill(page, "66", "Marked with a double click.");
        assertThat(state(page)).hasText(Visitor.SAVED);

        page.locator("[id='form:mark']").dblclick();

        assertThat(page.locator("#said")).containsText("66 points");
        assertThat(Workshop.count("audit_entry where action = 'assignment.marked' and detail like '66 of%'")).isEqualTo(1);
    }

    private static Page next(Visitor visitor, String who) {
        workshop.enter(visitor, who);
        visitor.page().setDefaultTimeout(10_000);
        visitor.open(workshop.address("/assignment/marking?offering={running}"));
        visitor.page().locator("[id='form:next']").click();
        visitor.page().waitForURL("**/assignment/mark?**");
        visitor.waitUntilIdle();
        return visitor.page();
    }

    private static Page open(Visitor visitor, String who) {
        workshop.enter(visitor, who);
        visitor.page().setDefaultTimeout(10_000);
        visitor.open(workshop.address("/assignment/mark?id={mark}"));
        return visitor.page();
    }

    private static void fill(Page page, String points, String comment) {
        points(page).fill(points);
        comment(page).fill(comment);
    }

    private static Locator points(Page page) {
        return page.locator("[id='form:points']");
    }

    private static Locator comment(Page page) {
        return page.locator("[id='form:comment']");
    }

    private static Locator state(Page page) {
        return page.locator("[id='form'] .keeping");
    }
}
