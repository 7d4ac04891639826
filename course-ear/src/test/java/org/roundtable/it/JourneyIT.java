package org.roundtable.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** One course, from founding the network to the certificate, by what the pages show to those who live it. */
@OnServer
@Tag("database")
@Order(1)
@TestMethodOrder(OrderAnnotation.class)
class JourneyIT {

    private static final String COURSE = "Instructor Training";
    private static final List<String> LEARNERS = List.of("Ada", "Bela", "Carla", "Dan", "Eva", "Finn");

    @Test
    @Order(1)
    void the_first_steward_founds_the_network_through_the_link_in_the_log(Visitor visitor) throws IOException {
        var steward = new Traveller(visitor).open(setUpLink());
        steward.fill("Name of the network", "The open staff room").fill("Name", "Salma").fill("E-mail", email("Salma")).fill("Password", Cast.PASSWORD).press("Begin");
        steward.reads("Salma");

        steward.comeIn().reads("The open staff room");
    }

    @Test
    @Order(2)
    void an_instructor_and_six_learners_join(Visitors visitors) {
        for (var name : List.of("Imre", "Ada", "Bela", "Carla", "Dan", "Eva", "Finn")) {
            var newcomer = new Traveller(visitors.arrive()).comeIn().follow("Join the network");
            newcomer.fill("Name", name).fill("E-mail", email(name)).fill("Password", Cast.PASSWORD).press("Join").reads("Look into your mail");
        }
        for (var name : List.of("Imre", "Ada", "Bela", "Carla", "Dan", "Eva", "Finn")) {
            var newcomer = new Traveller(visitors.arrive()).open(Mailbox.link(email(name), "/network/verify?token="));
            newcomer.press("Confirm and join").reads("Your address is confirmed").signIn(email(name)).reads(name);
        }
    }

    @Test
    @Order(3)
    void the_instructor_brings_a_lesson_along_as_a_course(Visitor visitor) {
        var lesson = Lesson.carpentries();
        assumeTrue(lesson.isThere(), "The journey needs the lesson in " + lesson.folder());
        var instructor = new Traveller(visitor).signIn(email("Imre")).follow("Teach").follow("Import one");
        instructor.put("instructor-training.zip", "application/zip", lesson.zip()).press("Look what is in it");
        instructor.reads("25 lectures", "CC-BY-4.0");
        assertThat(instructor.page().locator("ol.found li").allInnerTexts()).hasSize(25);

        instructor.press("Make it a course").reads("The course is a draft, and you lead it");
        assertThat(instructor.page().locator("[data-activity] .what a").allInnerTexts()).isEqualTo(lesson.titles());
        instructor.follow("Preview").follow("Building Skill With Practice");
    }

    private static String email(String name) {
        return name.toLowerCase() + "@journey.example.org";
    }

    private static String setUpLink() throws IOException {
        var link = Pattern.compile("first steward: http://[^/]+(/\\S+)").matcher(Files.readString(Server.log()));
        assertThat(link.results().count()).as("links in the log").isPositive();
        return link.reset().results().reduce((older, newer) -> newer).orElseThrow().group(1);
    }
}
