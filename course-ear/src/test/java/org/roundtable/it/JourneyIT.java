package org.roundtable.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** One course, from founding the network to the certificate, by what the pages show to those who live it. */
@OnServer
@Tag("process")
@Tag("database")
@Order(1)
@TestMethodOrder(OrderAnnotation.class)
@ExtendWith(Succession.class)
class JourneyIT {

    private static final String COURSE = "Instructor Training";
    private static final String OFFERING = "Winter";
    private static final String FIRST_UNIT = "Welcome";
    private static final String LAST_UNIT = "The Carpentries (2)";
    private static final String ENTRANCE = "Are you ready?";
    private static final String BASELINE = "What we know today";
    private static final String WORK = "Your own question";
    private static final String EXAM = "The exam";
    private static final String ESSAY = "Which one, and why";

    /** The questions of the GIFT file, by how they begin, and what for. */
    private static final Map<String, String> QUESTIONS = Map.of("Who's buried", "tombs", "Grant is", "tombs", "The American holiday", "customs", "Japanese characters", "customs");

    private static final List<String> LEARNERS = List.of("Ada", "Bela", "Carla", "Dan", "Eva", "Finn");
    private static final String WHO_FAILS = "Finn";
    private static final List<String> JOINING = Stream.concat(Stream.of("Imre"), LEARNERS.stream()).toList();
    private static final List<String> PASSED = LEARNERS.subList(0, 5);

    /** Who knew something before the course: two knew one of both objectives, and one everything. */
    private static final Map<String, Set<String>> KNOWN_BEFORE = Map.of(
        "Ada", Set.of("Grant is", "Who's buried"), "Bela", Set.of("Japanese characters", "The American holiday"), "Carla", QUESTIONS.keySet());

    @Test
    @Order(1)
    void the_first_steward_founds_the_network_through_the_link_in_the_log(Visitor visitor) {
        var steward = new Traveller(visitor).open(Server.setUpLink());
        steward.fill("Name of the network", "The open staff room").fill("Name", "Salma").fill("E-mail", Traveller.email("Salma")).fill("Password", Cast.PASSWORD).press("Begin");
        steward.reads("Salma");

        steward.comeIn().reads("The open staff room");
    }

    @Test
    @Order(2)
    void an_instructor_and_six_learners_join(Visitors visitors) {
        for (var name : JOINING) {
            var newcomer = new Traveller(visitors.arrive()).comeIn().follow("Join the network");
            newcomer.fill("Name", name).fill("E-mail", Traveller.email(name)).fill("Password", Cast.PASSWORD).press("Join").reads("Look into your mail");
        }
        for (var name : JOINING) {
            var newcomer = new Traveller(visitors.arrive()).open(Mailbox.link(Traveller.email(name), "/network/verify?token="));
            newcomer.press("Confirm and join").reads("Your address is confirmed").signIn(name).reads(name);
        }
    }

    @Test
    @Order(3)
    void the_instructor_brings_a_lesson_along_as_a_course(Visitors visitors) {
        var lesson = Lesson.carpentries();
        assumeTrue(lesson.isThere(), "The journey needs the lesson in " + lesson.folder());
        var instructor = Traveller.signedIn(visitors, "Imre").follow("Teach").follow("Import one");
        instructor.put("instructor-training.zip", "application/zip", lesson.zip()).press("Look what is in it");
        instructor.reads("25 lectures");
        assertThat(instructor.page().locator("ol.found li").all()).hasSize(25);

        instructor.press("Make it a course").reads("The course is a draft, and you lead it");
        assertThat(new Studio(instructor, COURSE).outline()).isEqualTo(lesson.titles());
        instructor.follow("Preview").followLike("Building Skill With Practice");
        assertThat(instructor.page().locator("article img").all()).hasSizeGreaterThanOrEqualTo(2).allSatisfy(Traveller::sees);
    }

    @Test
    @Order(4)
    void the_bank_gets_questions_that_serve_objectives(Visitors visitors) {
        var studio = new Studio(Traveller.signedIn(visitors, "Imre"), COURSE).enter().bringQuestions("mc5.gift", 4);
        QUESTIONS.forEach((question, objective) -> studio.publishQuestion(question, objective));
        studio.writeEssay(ESSAY, "Which of these questions would you ask your own learners, and **why**?", "Names one: 1. Says what an answer would tell: 3.");

        studio.author().reads("5 ready · 0 drafts");
    }

    @Test
    @Order(5)
    void the_outline_gets_tests_and_an_assignment(Visitors visitors) {
        var studio = new Studio(Traveller.signedIn(visitors, "Imre"), COURSE).enter();
        studio.add(FIRST_UNIT, "Test", ENTRANCE).add(FIRST_UNIT, "Test", BASELINE).moveUp(ENTRANCE).moveUp(BASELINE).plan(BASELINE, "0", "3");
        studio.add(LAST_UNIT, "Assignment", WORK).add(LAST_UNIT, "Test", EXAM).plan(WORK, "0", "7").plan(EXAM, "14", "15");
        assertThat(studio.outline()).startsWith(ENTRANCE, BASELINE, "Welcome").endsWith(WORK, EXAM);

        studio.beginTest(ENTRANCE, "Entrance test").ask("Grant is", "The American holiday").publishTest();
        studio.beginTest(BASELINE, "Baseline test").draw(1, "tombs").draw(1, "customs").publishTest();
        studio.beginTest(EXAM, "Exam").ask(QUESTIONS.keySet().toArray(String[]::new)).ask(ESSAY).publishTest();
        studio.setWork(WORK, "Write one question for **your own** class, and say what each answer would tell you.");
    }

    @Test
    @Order(6)
    void the_course_is_read_by_the_steward_endorsed_and_published(Visitors visitors) {
        var instructor = Traveller.signedIn(visitors, "Imre");
        new Studio(instructor, COURSE).enter();
        instructor.press("Ask for a look").reads("It waits for somebody who looks at it");

        var steward = Traveller.signedIn(visitors, "Salma").followLike("Read it");
        steward.reads(COURSE).follow("Read it").reads(EXAM).page().goBack();
        steward.press("Endorse").reads("It is published, with your name on it");
        assertThat(Mailbox.link(Traveller.email("Imre"), "/course/studio?id=")).isNotBlank();
    }

    @Test
    @Order(7)
    void an_offering_gets_dates_and_places_and_opens_for_those_who_pass_the_entrance_test(Visitors visitors) {
        var instructor = Traveller.signedIn(visitors, "Imre");
        new Studio(instructor, COURSE).enter();
        instructor.follow("Plan an offering").fill("Name", OFFERING).fill("First day", Server.today().plusDays(10).toString()).fill("Last day", Server.today().plusDays(30).toString());
        instructor.choose("Time zone", "Europe/Lisbon").fill("Places", "8").tick("Entrance test first").press("Plan it").reads("It is planned");

        instructor.follow("Dates of activities").reads(EXAM).page().goBack();
        instructor.press("Open for enrolment").reads("Members can enrol now");
    }

    @Test
    @Order(8)
    void six_learners_sit_the_entrance_test_and_five_get_a_place(Visitors visitors) {
        for (var name : LEARNERS) {
            var learner = Traveller.signedIn(visitors, name).follow("Catalogue").follow(COURSE).reads("An entrance test, before you get a place");
            learner.follow("Enrol").press("Go on to the entrance test").follow("To the entrance test").follow("Look at the rules");
            Player.start(learner.reads("60 percent or more")).answer(name.equals(WHO_FAILS) ? Set.of("Grant is") : QUESTIONS.keySet()).handIn();
            learner.reads(name.equals(WHO_FAILS) ? "Not passed" : "Passed").follow("Where you stand").reads(name.equals(WHO_FAILS) ? "The entrance test comes first" : "You are in");
        }
    }

    @Test
    @Order(9)
    void on_the_first_day_the_baseline_is_taken(Visitors visitors) {
        Server.passTime(Duration.ofDays(10));
        for (var name : PASSED) {
            var learner = Traveller.signedIn(visitors, name);
            Player.start(learner.followLike("Sit the test").reads("It is never a mark")).answer(KNOWN_BEFORE.getOrDefault(name, Set.of())).handIn();
            learner.reads("You see how you did after the exam is over").readsNothingOf("%");
        }
    }

    @Test
    @Order(10)
    void lectures_are_read_and_marked_as_done_by_those_who_are_in(Visitors visitors) {
        var ada = Traveller.signedIn(visitors, "Ada");
        var classroom = new Classroom(ada, COURSE);
        ada.until("running", classroom::enter).reads("2 of 29 done");
        assertThat(ada.page().locator("main .unit .outline li").allInnerTexts()).hasSize(29).doesNotHaveDuplicates();
        classroom.open("Welcome");
        ada.press("Mark as done and go on →").reads("Building Skill With Practice").press("Mark as done and go on →");
        classroom.enter();
        ada.reads("4 of 29 done", "1 of 5 have finished Welcome");
        classroom.open("Building Skill With Practice");
        Traveller.sees(ada.page().locator("article img").first());

        var outsider = Traveller.signedIn(visitors, WHO_FAILS);
        assertThat(outsider.visitor().open(ada.path()).status()).as("a lecture that somebody was sent").isEqualTo(404);
        assertThat(outsider.visitor().open(ada.page().locator("article img").first().getAttribute("src")).status()).isEqualTo(404);
    }

    @Test
    @Order(11)
    void work_is_drafted_handed_in_with_a_file_and_marked_one_after_the_other(Visitors visitors) {
        for (var name : List.of("Ada", "Bela")) {
            var learner = Traveller.signedIn(visitors, name);
            new Classroom(learner, COURSE).enter().open(WORK);
            learner.fill("Your text", name + " asks: is ⅖ more or less than ½?").reads("Saved").put("answers.txt", "text/plain", "More: 12, less: 9".getBytes(UTF_8)).reads("answers.txt");
            learner.press("Hand in").reads("Handed in: version 1");
        }
        var instructor = Traveller.signedIn(visitors, "Imre");
        new Classroom(instructor, COURSE).lookAfter(OFFERING);
        instructor.follow("Marking").press("Mark the next").reads("Ada asks");
        instructor.fill("Points out of 100", "80").fill("Comment", "You say what each answer would tell you.").press("Mark and next").reads("Bela asks");
        instructor.fill("Points out of 100", "65").press("Mark").reads("2 of 2 marked");
    }

    @Test
    @Order(12)
    void on_the_day_of_the_exam_everybody_reads_until_when_they_have_and_why(Visitors visitors) {
        var steward = Traveller.signedIn(visitors, "Salma").follow("Steward").pressTitled("Look after Eva").follow("Accommodations of Eva");
        steward.fill("Percent more", "25").fill("Reason", "Reads slowly").press("Grant").reads("+ 25 %");

        Server.passTime(Duration.ofDays(14));
        var eva = Traveller.signedIn(visitors, "Eva");
        new Classroom(eva, COURSE).enter().open(EXAM);
        eva.reads("60 min + 25 % accommodation", "if you start now, you have until", "Only our clock counts");
    }

    @Test
    @Order(13)
    void the_exam_is_sat_also_by_who_closes_the_browser_and_by_who_never_hands_in(Visitors visitors) {
        for (var name : List.of("Ada", "Carla")) {
            beginExam(visitors, name).answer(QUESTIONS.keySet()).write("I would ask the first one, and wait.").handIn();
        }
        beginExam(visitors, "Bela").answer(Set.of("Grant is", "Who's buried", "Japanese characters")).closeBrowser();
        beginExam(visitors, "Dan").answer(Set.of("Grant is", "The American holiday")).closeBrowser();

        // on another device, as far as anybody can tell
        var bela = Traveller.signedIn(visitors, "Bela").followLike("Go on").press("Go on here instead");
        assertThat(bela.page().locator(".palette a.done")).hasCount(4);
        new Player(bela).write("I am back, and would ask about the holiday.").handIn();
        bela.reads("5 of 5 questions");

        var eva = beginExam(visitors, "Eva").answer(QUESTIONS.keySet());
        Server.passTime(Duration.ofMinutes(61));
        var dan = Traveller.signedIn(visitors, "Dan");
        dan.until("Your attempts", () -> new Classroom(dan, COURSE).enter().open(EXAM));
        dan.follow("Attempt 1").reads("The time was up", "4 of 5 questions");
        eva.write("I have more time than the others, and use it.").handIn();
    }

    @Test
    @Order(14)
    void essays_are_marked_without_names_and_the_rule_says_what_counts(Visitors visitors) {
        var instructor = Traveller.signedIn(visitors, "Imre");
        var classroom = new Classroom(instructor, COURSE).lookAfter(OFFERING);
        instructor.follow("Tests and exam").follow("Answers to read").press("Mark");
        for (var essay = 0; essay < 4; essay++) {
            instructor.readsNothingOf("Ada", "Bela", "Carla", "Eva");
            instructor.fill("Points, up to 4", "3").fill("Comment", "Say also what each answer would tell you.").press("Mark and take the next");
        }
        instructor.reads("No answer to this question waits any more");

        classroom.lookAfter(OFFERING);
        instructor.follow("Gradebook").follow("Rules").fill(WORK, "40").fill(EXAM, "60").fill("Per cent overall", "50").fill("Per cent in each exam", "40").press("Save rule");
        instructor.reads("Pass is 50 % overall and 40 % in each exam");
    }

    @Test
    @Order(15)
    void nobody_reads_a_mark_before_all_are_released_and_then_how_it_came_about(Visitors visitors) {
        Server.passTime(Duration.ofDays(7));
        var ada = Traveller.signedIn(visitors, "Ada");
        var classroom = new Classroom(ada, COURSE).enter();
        ada.follow("My grades").reads("No marks are out yet").readsNothingOf("80", "87");
        classroom.enter().open(WORK);
        ada.readsNothingOf("80 of 100", "You say what each answer");

        var instructor = Traveller.signedIn(visitors, "Imre");
        instructor.until("being graded", () -> new Classroom(instructor, COURSE).lookAfter(OFFERING));
        instructor.follow("Gradebook").reads("4 of 5 pass as it stands").unfold("Release").press("Release all marks there are").reads("Learners with new marks have been told");
        instructor.pressTitled("How the mark of Ada in The exam came about").reads("87.5");

        ada.open(Mailbox.link(Traveller.email("Ada"), "/grading/mine?offering=")).reads("40 % × 80 = 32", "60 % × 87.5 = 52.5", "84.5", "pass").look();
        ada.follow("Points and comment").reads("80 of 100 points", "You say what each answer would tell you.");
        classroom.enter();
        ada.follow("My grades").follow("The test").follow("Attempt 1").follow("See the result").reads("3 of 4", "Say also what each answer would tell you.");
        var dan = Traveller.signedIn(visitors, "Dan");
        new Classroom(dan, COURSE).enter();
        dan.follow("My grades").reads("Nothing was handed in or sat: it counts as 0 %", "under");
    }

    @Test
    @Order(16)
    void who_passed_is_certified_and_a_stranger_can_check_it(Visitors visitors) throws IOException {
        var instructor = Traveller.signedIn(visitors, "Imre");
        new Classroom(instructor, COURSE).lookAfter(OFFERING);
        instructor.follow("Evidence").reads("So far, and for the team only", "The 5 learners who sat both reached 40 % in the baseline").page().goBack();
        instructor.press("Finish it").reads("It is finished").follow("Certificates").press("Issue to all who pass").reads("4 certificates were issued");

        var ada = Traveller.signedIn(visitors, "Ada");
        new Classroom(ada, COURSE).enter();
        ada.follow("My certificates").reads("Issued");
        var pdf = ada.page().waitForDownload(() -> ada.link("Download PDF: " + COURSE).click());
        assertThat(Files.readString(pdf.path(), ISO_8859_1)).startsWith("%PDF");
        var checked = ada.linkLike("Link for others to check it").getAttribute("href");

        var stranger = new Traveller(visitors.arrive()).open(checked).reads("This certificate holds", "Ada", COURSE);
        stranger.comeIn().follow("Check a certificate").fill("Number", query(checked, "number")).fill("Code", query(checked, "code").toLowerCase()).press("Check").reads("This certificate holds");
        assertThat(Mailbox.link(Traveller.email("Ada"), "/certificate/mine")).isNotBlank();
    }

    @Test
    @Order(17)
    void everybody_sees_what_the_course_brought(Visitor visitor) {
        var stranger = new Traveller(visitor).comeIn().follow("Catalogue").follow(COURSE);

        stranger.reads("What it brought", "reached 40 % in the baseline", "85 % in the exam", "Normalised gain ⟨g⟩ = 0.75").unfold("The numbers, and how they are worked out");
        assertThat(stranger.page().locator("svg.slope")).isVisible();
        assertThat(stranger.page().locator(".evidence table tbody th").allInnerTexts()).containsExactly("All objectives", "customs", "tombs");
        stranger.readsNothingOf("Ada", "Bela", "Carla", "Dan", "Eva");
    }

    private static Player beginExam(Visitors visitors, String name) {
        var learner = Traveller.signedIn(visitors, name);
        new Classroom(learner, COURSE).enter().open(EXAM);
        return Player.start(learner);
    }

    private static String query(String link, String name) {
        return Pattern.compile("[?&]" + name + "=([^&]+)").matcher(link).results().findFirst().orElseThrow().group(1);
    }
}
