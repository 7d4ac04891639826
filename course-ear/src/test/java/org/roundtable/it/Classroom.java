package org.roundtable.it;

import java.time.Duration;

/** An offering: how its team and its learners get into it, and to what is in it. */
record Classroom(Traveller person, String course) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** The team comes from anywhere. */
    Classroom lookAfter(String offering) {
        person.follow("Teach").follow(offering);
        return this;
    }

    /** Learners come from anywhere. */
    Classroom enter() {
        person.follow("Learn").follow(course);
        return this;
    }

    /** Once the server has noticed what day it is. */
    Classroom enterOnceItRuns() {
        enter();
        for (var until = System.nanoTime() + PATIENCE.toNanos(); !person.page().locator(".tag").first().innerText().equals("running") && System.nanoTime() < until; ) {
            enter();
        }
        return this;
    }

    /** An item of the outline. */
    Classroom open(String item) {
        person.click(person.page().locator("main .unit .outline a", new com.microsoft.playwright.Page.LocatorOptions().setHasText(item)).first());
        return this;
    }
}
