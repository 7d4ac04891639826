package org.roundtable.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Stewards see what the network does by itself, and steer it: on the batch runtime of the server, with its own repository. */
@OnServer
@Tag("process")
@Tag("database")
@TestMethodOrder(OrderAnnotation.class)
class JobsIT extends Stage {

    private static final String JOB = "Forget leftovers";
    private static final String PAGE = "/batch/jobs?job=forget-leftovers";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    @Order(1)
    void a_steward_starts_a_job_and_finds_it_done_in_the_history(Visitor steward) {
        jobs(steward);
        press(steward, job(steward), "Start now");

        assertThat(steward.page().getByText(JOB + ": started.")).isVisible();
        ends(steward, "Done");
        steward.assertAccessible();
        steward.photograph("batch-jobs");
    }

    @Test
    @Order(2)
    void a_stopped_job_stays_so_until_it_is_started(Visitor steward) {
        jobs(steward);
        press(steward, job(steward), "Stop");
        assertThat(job(steward)).containsText("Stopped by a steward");

        press(steward, job(steward), "Start now");
        assertThat(job(steward)).not().containsText("Stopped by a steward");
        ends(steward, "Done");
    }

    @Test
    @Order(3)
    void a_job_that_broke_off_says_so_and_goes_on_when_it_is_told_to(Visitor steward) {
        jobs(steward);
        Cast.play("breakdown");
        try {
            press(steward, job(steward), "Start now");
            ends(steward, "Broke off");
            comes(steward, job(steward), "Broke off");
        } finally {
            Cast.play("repair");
        }
        press(steward, run(steward), "Go on");
        ends(steward, "Done");
    }

    @Test
    @Order(4)
    void what_a_node_was_at_when_it_died_is_taken_over_by_another(Visitor steward) {
        jobs(steward);
        Cast.play("breakdown");
        try {
            press(steward, job(steward), "Start now");
            ends(steward, "Broke off");
        } finally {
            Cast.play("repair");
        }
        var silent = run(steward).locator("th").innerText();
        Cast.play("death");

        ends(steward, "Done");
        assertThat(run(steward).locator("th")).not().hasText(silent);
        assertThat(steward.page().locator("section[aria-labelledby=history] tbody tr").nth(1)).containsText("Broke off");
    }

    private static void jobs(Visitor steward) {
        Cast.onStage();
        Sitter.signedIn(steward, "steward");
        steward.open(PAGE);
    }

    private static void press(Visitor steward, Locator row, String button) {
        row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button)).click();
        steward.waitUntilIdle();
    }

    private static Locator job(Visitor steward) {
        return steward.page().locator("table.jobs tr", new Page.LocatorOptions().setHasText(JOB));
    }

    /** @return the newest one */
    private static Locator run(Visitor steward) {
        return steward.page().locator("section[aria-labelledby=history] tbody tr").first();
    }

    private static void ends(Visitor steward, String status) {
        comes(steward, run(steward), status);
    }

    /** Looks again until it says so: the schedule itself looks every five seconds. */
    private static void comes(Visitor steward, Locator row, String text) {
        var patience = System.nanoTime() + PATIENCE.toNanos();
        do {
            steward.open(PAGE);
        } while (!row.innerText().contains(text) && System.nanoTime() < patience);
        assertThat(row).containsText(text);
    }
}
