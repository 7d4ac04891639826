package org.roundtable.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A learner appeals a mark that is out, somebody else looks at it, and neither learns who the other is. */
@OnServer
@Tag("database")
@TestMethodOrder(OrderAnnotation.class)
class AppealIT extends Stage {

    private static final String ESSAY = "Describe a lesson of yours";
    private static final String CHOICE = "Which question tells you most?";
    private static final String REASON = "The second sentence is a question that could tell.";
    private static final String WORDS = "It is one indeed. The rubric gives a point for it.";
    private static final String[] TEAM = {"markwart", "gerlinde", "ombudsman"};

    private static final Map<String, String> SIGNED_IN = new HashMap<>();
    private static Map<String, String> ids;

    @BeforeAll
    static void release() {
        ids = Cast.play("appeals");
    }

    @Test
    @Order(1)
    void a_learner_reads_what_an_appeal_means_and_sends_it_once_with_a_double_click(Visitors visitors) {
        var learner = comes(visitors, "amparo").open(result("attempt"));
        pictured(learner, "result");
        learner.click(appealOf(learner, ESSAY));
        learner.reads("Somebody who did not give this mark looks at your answer.", "The mark can go up or down.", "You can appeal until", "You have 3 of 3 appeals left").readsNothingOf(TEAM);
        pictured(learner, "ask");

        learner.fill("Why should the mark be another?", "a".repeat(2001)).press("Send the appeal").reads("Say why, in at most 2,000 characters.");
        assertThat(learner.field("Why should the mark be another?")).hasValue("a".repeat(2001));
        pictured(learner, "ask-refused");
        learner.fill("Why should the mark be another?", REASON);
        button(learner, "Send the appeal").dblclick();

        learner.reads("Sent. You get a notice when it is answered.", "Your appeal waits", REASON).look().readsNothingOf(TEAM);
        pictured(learner, "ask-sent");
        assertThat(Workshop.count("audit_entry where action = 'appeal.sent' and detail like 'attempt " + ids.get("attempt") + ",%'")).isEqualTo(1);
        learner.open(result("attempt")).reads("Your appeal: Waits for an answer");
        learner.click(appealOf(learner, CHOICE)).reads("You have 2 of 3 appeals left").fill("Why should the mark be another?", "I ran out of time.").press("Send the appeal").reads("Sent.");
    }

    @Test
    @Order(2)
    void whoever_gave_the_mark_reads_the_appeal_and_cannot_answer_it(Visitors visitors) {
        var marker = comes(visitors, "markwart").open("/attempt/desk?offering=" + ids.get("offering"));
        marker.reads("2 appeals wait");
        pictured(marker, "desk");
        marker.open("/attempt/marking?offering=" + ids.get("offering"));
        pictured(marker, "marking");

        marker.follow("Appeals (2 wait)").reads("Somebody else of the team").readsNothingOf("amparo");
        pictured(marker, "open");
        look(marker, ESSAY).reads(REASON, "This does not wait for you").readsNothingOf("amparo", "gerlinde");

        pictured(marker, "answer-not-mine");
        assertThat(marker.field("To the learner")).hasCount(0);
    }

    @Test
    @Order(3)
    void another_grader_gives_another_mark_by_keyboard_alone(Visitors visitors) {
        var grader = comes(visitors, "gerlinde").open("/appeal/open?offering=" + ids.get("offering"));
        look(grader, ESSAY).reads(REASON).readsNothingOf("amparo", "markwart");
        pictured(grader, "answer");
        var stale = grader.visitor().newTab();
        stale.navigate(grader.page().url());

        tabsTo(grader, "form:words");
        grader.page().keyboard().type(WORDS);
        tabsTo(grader, "form:points");
        grader.page().keyboard().type("3");
        grader.page().keyboard().press("Enter");
        grader.reads("Give from 0 to 2 points.");
        grader.look();
        assertThat(grader.field("To the learner")).hasValue(WORDS);
        pictured(grader, "answer-refused");
        button(grader, "The mark stands").press("Enter");
        grader.reads("You typed other points.");
        grader.look();
        assertThat(grader.field("To the learner")).hasValue(WORDS);
        tabsTo(grader, "form:points");
        grader.page().keyboard().press("Control+A");
        grader.page().keyboard().type("2");
        grader.page().keyboard().press("Enter");

        grader.reads("Answered. The learner gets a notice.", "From 1 to 2 marks.", WORDS);
        grader.look();
        pictured(grader, "answered");
        stale.locator("[id='form:words']").fill("I was not there just now.");
        stale.locator("[id='form:stands']").click();
        assertThat(stale.locator("body")).containsText("Somebody else has answered this appeal.");
    }

    @Test
    @Order(4)
    void what_a_key_marked_stands_or_is_repaired_for_all(Visitors visitors) {
        var grader = comes(visitors, "gerlinde").open("/appeal/open?offering=" + ids.get("offering"));
        look(grader, CHOICE).reads("somebody who releases marks can repair it");
        assertThat(button(grader, "Give these points")).hasCount(0);
        pictured(grader, "answer-key");

        grader.fill("To the learner", "Nothing was chosen.").press("The mark stands").reads("Answered.");

        grader.open("/appeal/open?offering=" + ids.get("offering")).reads("No appeal waits");
        pictured(grader, "open-none");
    }

    @Test
    @Order(5)
    void the_learner_reads_the_new_mark_the_old_one_and_the_words_and_nobodys_name(Visitors visitors) {
        var learner = comes(visitors, "amparo").open(result("attempt")).reads("2 of 2").readsNothingOf(TEAM);
        pictured(learner, "result-after");

        learner.follow("Your appeal: Another mark was given").reads("From 1 to 2 marks.", WORDS, REASON).readsNothingOf(TEAM);

        pictured(learner, "ask-answered");
    }

    @Test
    @Order(6)
    void the_appeal_against_an_instructor_who_teaches_alone_goes_to_a_steward(Visitors visitors) {
        var learner = comes(visitors, "amparo").open(result("attemptAlone"));
        learner.click(appealOf(learner, ESSAY)).fill("Why should the mark be another?", REASON).press("Send the appeal").reads("Sent.");
        var marker = comes(visitors, "markwart").open("/appeal/open?offering=" + ids.get("offeringAlone")).reads("A steward");
        look(marker, ESSAY).reads("This does not wait for you, but for: A steward");
        var steward = comes(visitors, "ombudsman").open("/network/steward");
        pictured(steward, "steward");

        steward.follow("Appeals for stewards").reads("Said by one").readsNothingOf("amparo", "markwart");
        pictured(steward, "waiting");
        look(steward, ESSAY).reads(REASON).readsNothingOf("amparo", "markwart");
        pictured(steward, "answer-steward");
        steward.fill("To the learner", "It is no question.").press("The mark stands").reads("Answered.");

        steward.follow("Appeals for stewards").reads("No appeal waits for a steward");
        pictured(steward, "waiting-none");
        learner.open(result("attemptAlone")).follow("Your appeal: The mark stands").reads("It is no question.").readsNothingOf(TEAM);
    }

    @Test
    @Order(7)
    void the_window_closes_while_the_form_is_open_and_what_was_written_stays(Visitors visitors) {
        var learner = comes(visitors, "amparo").open(result("attemptAlone"));
        learner.click(appealOf(learner, CHOICE)).fill("Why should the mark be another?", REASON);
        Cast.play("month-" + ids.get("attemptAlone"));

        learner.press("Send the appeal").reads("Appeals against these marks are closed.");

        assertThat(learner.field("Why should the mark be another?")).hasValue(REASON);
        pictured(learner, "ask-too-late");
        learner.open(learner.path()).reads("Appeals were open until");
        assertThat(learner.field("Why should the mark be another?")).hasCount(0);
        pictured(learner, "ask-closed");
        learner.open(result("attemptAlone")).readsNothingOf("Appeal this mark").reads("Your appeal: The mark stands");
    }

    @Test
    @Order(8)
    void a_fourth_appeal_in_an_offering_is_refused_and_what_was_written_stays(Visitors visitors) {
        var learner = comes(visitors, "amparo").open(result("attemptMany"));
        learner.click(appealOf(learner, ESSAY)).reads("You have 3 of 3 appeals left").fill("Why should the mark be another?", REASON);
        var beside = comes(visitors, "amparo");
        for (var question : List.of("Which one first?", "Which one next?", "Which one last?")) {
            beside.open(result("attemptMany"));
            beside.click(appealOf(beside, question)).fill("Why should the mark be another?", "I ran out of time.").press("Send the appeal").reads("Sent.");
        }

        learner.press("Send the appeal").reads("You have no appeals left in this offering: 3 are open or were turned down.");

        assertThat(learner.field("Why should the mark be another?")).hasValue(REASON);
        learner.open(learner.path()).reads("You have no appeals left in this offering");
        assertThat(learner.field("Why should the mark be another?")).hasCount(0);
        pictured(learner, "ask-none-left");
        learner.open(result("attemptMany")).readsNothingOf("Appeal this mark");
    }

    @Test
    @Order(9)
    void a_decision_about_the_question_comes_before_the_answer_and_what_was_typed_stays(Visitors visitors) {
        var learner = comes(visitors, "benita").open(result("attemptBeside"));
        learner.click(appealOf(learner, ESSAY)).fill("Why should the mark be another?", REASON).press("Send the appeal").reads("Sent.");
        var grader = comes(visitors, "gerlinde").open("/appeal/open?offering=" + ids.get("offering"));
        look(grader, ESSAY).fill("To the learner", WORDS).fill("Other points, up to 2", "2");
        Cast.play("drop-" + ids.get("attemptBeside"));

        grader.press("Give these points").reads("No person’s points count here: a key, or a decision about the question, counts for everybody who was asked.");

        assertThat(grader.field("To the learner")).hasValue(WORDS);
        assertThat(grader.field("Other points, up to 2")).hasCount(0);
        grader.reads("What you typed before:");
        assertThat(button(grader, "Put it into the form")).hasCount(0);
        pictured(grader, "answer-overtaken");
        grader.press("The question was repaired").reads("Answered.", WORDS);
        learner.open(result("attemptBeside")).follow("Your appeal: The question was repaired").reads(WORDS);
    }

    @Test
    @Order(10)
    void strangers_and_others_of_the_network_find_nothing(Visitors visitors) {
        var stranger = comes(visitors, "passerby");
        assertThat(stranger.visitor().open("/appeal/ask?attempt=" + ids.get("attempt") + "&slot=1").status()).isEqualTo(404);
        assertThat(comes(visitors, "gerlinde").visitor().open("/appeal/ask?attempt=" + ids.get("attempt") + "&slot=1").status()).isEqualTo(404);
        assertThat(comes(visitors, "gerlinde").visitor().open("/appeal/open?offering=" + ids.get("offeringAlone")).status()).isEqualTo(404);
    }

    private static Traveller comes(Visitors visitors, String who) {
        var visitor = visitors.arrive();
        var cookie = SIGNED_IN.computeIfAbsent(who, name -> new Caller().signIn(name + "@example.org", Cast.PASSWORD).cookie("rt"));
        visitor.page().context().addCookies(List.of(new Cookie("rt", cookie).setUrl(Server.at("/").toString())));
        return new Traveller(visitor);
    }

    private static String result(String attempt) {
        return "/attempt/result?id=" + ids.get(attempt);
    }

    private static Locator appealOf(Traveller learner, String question) {
        return learner.page().locator(".answers > li", new Page.LocatorOptions().setHasText(question)).getByText("Appeal this mark");
    }

    private static Traveller look(Traveller who, String question) {
        return who.click(who.page().locator("tr", new Page.LocatorOptions().setHasText(question)).locator("a.btn"));
    }

    private static Locator button(Traveller who, String name) {
        return who.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Goes on from field to field until the one of this id is reached. */
    private static void tabsTo(Traveller who, String id) {
        var page = who.page();
        for (int i = 0; i < 60 && !id.equals(page.evaluate("document.activeElement.id")); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo(id);
    }

    private static void pictured(Traveller who, String name) {
        who.visitor().photograph("appeal-" + name);
    }
}
