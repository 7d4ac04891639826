package org.roundtable.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.roundtable.course.Courses;
import org.roundtable.house.DatabaseTest;
import org.roundtable.network.Members;

/** Two months through the real use cases: a refusal anywhere fails the demo, and this. */
class StoryTest extends DatabaseTest {

    @BeforeAll
    static void demo() {
        System.setProperty("ROUNDTABLE_DEMO", "true");
    }

    @AfterAll
    static void noDemo() {
        System.clearProperty("ROUNDTABLE_DEMO");
    }

    @Test
    void two_months_can_be_lived_through() {
        var invitation = the(Cast.class).invitation().orElseThrow();

        the(Story.class).play(invitation, clock::pass);

        inTransaction(() -> {
            assertThat(the(Members.class).byEmail("amal.kurian@demo.example")).isPresent();
            return null;
        });
        assertThat(the(Cast.class).invitation()).as("there is a steward").isEmpty();
    }
}
