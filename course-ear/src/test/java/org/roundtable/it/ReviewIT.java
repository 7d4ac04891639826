package org.roundtable.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Two who handed in review one another: opened by the lead, written under a rubric, read by the author, and nobody named. */
@OnServer
class ReviewIT extends Stage {

    private static final String WHERE = "?offering={running}&activity={assignment}";

    private final Workshop workshop = Workshop.open("peers");

    @Test
    void a_review_goes_from_a_peer_to_an_author_and_neither_learns_who_the_other_is(Visitors visitors) {
        var lead = visitors.arrive();
        var learner = visitors.arrive();
        var author = visitors.arrive();

        opens(lead);
        handsIn(learner);
        reviews(learner);
        var progress = open(lead, "lead", "/review/round" + WHERE);
        assertThat(progress.locator("tbody")).containsText("peers-learner");
        lead.assertAccessible();
        lead.photograph("review-round");
        progress.locator("[id='closing'] summary").click();
        progress.locator("[id='closing:close']").click();
        assertThat(progress.locator("#said")).containsText("Closed. Authors can read their reviews.");

        var received = open(author, "steward", "/review/received" + WHERE);
        assertThat(received.locator("article")).containsText("It says what the answer would tell.");
        assertThat(received.locator("article")).containsText("clear throughout");
        assertThat(received.content()).doesNotContain("peers-learner");
        author.assertAccessible();
        author.photograph("review-received");
    }

    private void opens(Visitor lead) {
        var page = open(lead, "lead", "/review/round" + WHERE);
        lead.assertAccessible();
        page.locator("[id='form:until']").fill("2999-01-01T12:00");
        page.locator("[id='form:rubric']").fill("Clarity\n0 - hard to follow\n2 - clear throughout");
        page.locator("[id='form:open']").click();
        assertThat(page.locator("#said")).containsText("Opened.");
    }

    private void handsIn(Visitor learner) {
        var page = open(learner, "learner", "/assignment/work?offering={running}&id={assignment}");
        page.locator("[id='form:text']").fill("What I asked, too.");
        page.locator("[id='form:handIn']").click();
        assertThat(page.locator("#said")).containsText("Handed in");
        learner.follow("Review the work of others");
        page.waitForURL("**/review/give?**");
    }

    private void reviews(Visitor learner) {
        var page = learner.page();
        page.locator("[id='nextForm:next']").click();
        page.locator("[id='form:text']").fill("It says what the answer");
        page.locator("[id='form:save']").click();
        assertThat(page.locator("#said")).containsText("It is not handed in yet.");
        page.locator("[id='form:handIn']").click();
        assertThat(page.locator("#said")).containsText("Pick a level of each criterion.");
        page.getByLabel("clear throughout").check();
        page.locator("[id='form:text']").fill("It says what the answer would tell.");
        assertThat(page.content()).doesNotContain("peers-steward");
        learner.assertAccessible();
        learner.photograph("review-give");
        page.locator("[id='form:handIn']").click();
        assertThat(page.locator("#said")).containsText("Handed in. You can change it until the round closes.");
        assertThat(page.locator("aside")).containsText("1 of 1 reviews done");
    }

    private Page open(Visitor visitor, String who, String path) {
        workshop.enter(visitor, who);
        visitor.page().setDefaultTimeout(10_000);
        visitor.open(workshop.address(path));
        return visitor.page();
    }
}
