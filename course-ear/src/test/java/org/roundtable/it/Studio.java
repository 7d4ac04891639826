package org.roundtable.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;

/** The studio of a course: what its author does at the desk. */
record Studio(Traveller author, String course) {

    /** Comes from anywhere. */
    Studio enter() {
        author.follow("Teach").follow(course);
        return this;
    }

    /** @return the titles in the outline, in its order */
    List<String> outline() {
        return author.page().locator("[data-activity] .what a").allInnerTexts();
    }

    Studio add(String unit, String kind, String title) {
        var row = author.page().locator("[data-name=\"%s\"] > .add".formatted(unit));
        row.locator("select").selectOption(kind);
        row.locator("input").fill(title);
        row.locator("button").click();
        author.look();
        assertThat(item(title)).isVisible();
        return this;
    }

    /** By keyboard. */
    Studio moveUp(String title) {
        item(title).locator(".grip").press("Alt+ArrowUp");
        author.look();
        assertThat(item(title).locator(".grip")).isFocused();
        return this;
    }

    /** @param opens day counted from the first one, as is {@code due} */
    Studio plan(String title, String opens, String due) {
        item(title).locator("summary").click();
        item(title).getByText("Name and days").click();
        author.look().fill("Opens on day", opens).fill("Due on day", due).press("Save");
        assertThat(item(title)).containsText("day " + opens);
        return this;
    }

    /** Takes the questions of a GIFT file into the bank. */
    Studio bringQuestions(String file, int questions) {
        author.follow("Questions").follow("Bring in a file").put(file, "text/plain", Lesson.gift(file)).press("See what is in it");
        author.reads("Nothing is in the bank yet").press("Take %d into the bank".formatted(questions));
        return this;
    }

    /** Says what a question of the bank is for, and publishes it. */
    Studio publishQuestion(String question, String objective) {
        author.followLike(question).fill("Objective", objective).press("Publish");
        author.reads("Version 1 is in force").follow("‹ Question bank");
        return this;
    }

    Studio writeEssay(String title, String question, String rubric) {
        author.follow("New question").press("Write: Essay").fill("Question", question).fill("For those who mark", rubric).fill("Title", title).fill("Marks", "4").press("Publish");
        author.reads("Version 1 is in force").follow("‹ Question bank");
        return this;
    }

    /** Says what kind of test an item of the outline is; stays there. */
    Studio beginTest(String title, String kind) {
        author.follow("Outline").follow(title).pressTitled(kind).reads(kind);
        return this;
    }

    Studio ask(String... questions) {
        author.follow("Choose questions");
        for (var question : questions) {
            author.tick(question);
        }
        author.press("Ask the chosen ones");
        return this;
    }

    Studio draw(int number, String objective) {
        author.fill("How many", String.valueOf(number)).choose("Serving the objective", objective).press("Add the draw");
        author.reads(objective);
        return this;
    }

    Studio publishTest() {
        author.press("Publish").reads("Version 1 is published");
        return this;
    }

    Studio setWork(String title, String instructions) {
        author.follow("Outline").follow(title).fill("What is asked for", instructions).press("Save").reads("Learners see it like this from now on");
        return this;
    }

    private Locator item(String title) {
        return author.page().locator("[data-activity][data-name=\"%s\"]".formatted(title));
    }
}
