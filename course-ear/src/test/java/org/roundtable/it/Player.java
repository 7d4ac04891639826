package org.roundtable.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import java.util.Set;

/** The page on which a test is sat, and what there is to know for it. */
record Player(Traveller learner) {

    /** The right answers, by how the question begins. */
    private static final Map<String, String> RIGHT = Map.of("Who's buried", "no one", "Grant is", "entombed", "The American holiday", "fourth", "Japanese characters", "China");

    /** Begins the test whose rules are on the page, and says that the work will be one's own where that is asked. */
    static Player start(Traveller learner) {
        var honour = learner.field("The work I hand in will be my own.");
        if (honour.isVisible()) {
            honour.check();
        }
        learner.press("Start");
        return new Player(learner);
    }

    /** @param known how the questions begin that are answered rightly; all others are not, and an essay is left out */
    Player answer(Set<String> known) {
        for (var slot = 1; slot <= places().count(); slot++) {
            var question = open(slot);
            if (question.locator("textarea").count() == 0) {
                choose(question, known);
            }
        }
        return this;
    }

    Player write(String text) {
        var essay = learner.page().locator("article.question:has(textarea)");
        open(Integer.parseInt(essay.getAttribute("id").replaceAll("\\D", ""))).locator("textarea").fill(text);
        return this;
    }

    Player saved() {
        assertThat(learner.page().locator("#state")).hasText(Visitor.SAVED);
        return this;
    }

    /** As soon as everything is saved. */
    void closeBrowser() {
        saved();
        learner.page().context().close();
    }

    void handIn() {
        learner.follow("Review and hand in");
        learner.page().locator("#confirm-view button").click();
        learner.page().waitForURL("**/attempt/done?id=*");
        learner.look().reads("Handed in", "Receipt");
    }

    private void choose(Locator question, Set<String> known) {
        var stem = question.locator(".prose").first().innerText();
        var right = RIGHT.entrySet().stream().filter(entry -> stem.startsWith(entry.getKey())).findFirst().orElseThrow();
        var options = question.locator("label.choice");
        var option = known.contains(right.getKey())
            ? options.filter(new Locator.FilterOptions().setHasText(right.getValue()))
            : options.filter(new Locator.FilterOptions().setHasNotText(right.getValue())).first();
        option.locator("input").check();
    }

    private Locator open(int slot) {
        learner.page().locator("#p" + slot).click();
        var question = learner.page().locator("#q" + slot + "-card");
        question.waitFor();
        return question;
    }

    private Locator places() {
        assertThat(learner.page().locator("#sheet")).isVisible();
        return learner.page().locator(".palette a");
    }
}
