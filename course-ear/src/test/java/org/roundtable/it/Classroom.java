package org.roundtable.it;

import com.microsoft.playwright.Page;

/** An offering: how its team and its learners get into it, and to what is in it. */
record Classroom(Traveller person, String course) {

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

    /** An item of the outline. */
    Classroom open(String item) {
        person.click(person.page().locator("main .unit .outline a", new Page.LocatorOptions().setHasText(item)).first());
        return this;
    }
}
