package org.roundtable.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.roundtable.house.Given.stored;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.assessment.AssessmentFixture;
import org.roundtable.assessment.Kind;
import org.roundtable.attempt.SentAnswers.Sent;
import org.roundtable.course.Course;
import org.roundtable.course.CourseFixture;
import org.roundtable.course.OfferingFixture;
import org.roundtable.enrolment.Enrolment;
import org.roundtable.enrolment.EnrolmentFixture;
import org.roundtable.house.DatabaseTest;
import org.roundtable.question.AcceptedNumber;
import org.roundtable.question.AnswerUnreadable;
import org.roundtable.question.ClozeSyntax;
import org.roundtable.question.Content;
import org.roundtable.question.ContentFixture;
import org.roundtable.question.Essay;
import org.roundtable.question.Numeric;
import org.roundtable.question.Ordering;
import org.roundtable.question.RichText;
import org.roundtable.question.ScoringMode;
import org.roundtable.question.TrueFalse;
import org.roundtable.question.Units;
import org.roundtable.rubric.Picks;
import org.roundtable.rubric.Rubric;

class AnswerTypesTest extends DatabaseTest {

    private static final Ordering GARDEN = ContentFixture.ordering(ScoringMode.PROPORTIONAL, "Dig", "Sow", "Water", "Reap", "Store");
    private static final Content NORWAY = ClozeSyntax.read(RichText.markdown("The capital is {1:SHORTANSWER:=Oslo~%50%Christiania}, π is {1:NUMERICAL:=3.14:0.01}."),
        ScoringMode.PROPORTIONAL, null, null);
    private static final Content WAY = new Numeric(RichText.plain("How far?"), List.of(AcceptedNumber.within(new BigDecimal(3500), BigDecimal.ZERO, BigDecimal.ONE, null)), null,
        Units.read("m\nkm = 1000", true, new BigDecimal("0.5")), null, null);
    private static final Content STATEMENT = new TrueFalse(RichText.plain("Water is wet."), true, null, null, null, null);

    private Long lead;
    private Course course;
    private Enrolment enrolment;

    @BeforeEach
    void a_learner_in_a_course() {
        lead = member("lead");
        course = CourseFixture.publishedCourse(lead);
        enrolment = EnrolmentFixture.enrolled(OfferingFixture.runningOffering(course), member("amal"));
        signedInAs(member("amal"));
    }

    @Test
    void orders_gaps_and_units_are_saved_marked_and_shown() {
        var attempt = begun(false, GARDEN, NORWAY, WAY);
        var ids = GARDEN.items().stream().map(Ordering.Item::id).toList();

        AttemptFixture.sent(attempt, 1, "{\"order\":[\"%s\",\"%s\",\"%s\",\"%s\",\"%s\"]}".formatted(ids.get(4), ids.get(0), ids.get(1), ids.get(2), ids.get(3)));
        AttemptFixture.sent(attempt, 2, "{\"gaps\":{\"1\":\"Christiania\",\"2\":\"3,15\"}}");
        AttemptFixture.sent(attempt, 3, "{\"number\":\"3,5\"}");
        handedIn(attempt);

        var lines = the(SeeingResults.class).result(attempt.id()).answers();
        assertThat(lines).extracting(line -> line.points().doubleValue()).containsExactly(1.5, 1.5, 0.0);
        assertThat(lines.get(0).explained().given()).extracting(RichText::text).startsWith("Store", "Dig");
        assertThat(lines.get(1).explained().parts()).extracting(part -> part.share().doubleValue()).containsExactly(0.5, 1.0);
        assertThat(lines.get(2).explained().right()).extracting(RichText::text).containsExactly("3500 m");
        assertThat(lines).extracting(ResultSheet.Line::certainty).containsOnlyNulls();
    }

    @Test
    void certainty_weighs_right_and_wrong_answers() {
        var attempt = begun(true, STATEMENT, GARDEN, STATEMENT, STATEMENT);

        AttemptFixture.sent(attempt, 1, "{\"choice\":\"true\",\"certainty\":3}");
        AttemptFixture.sent(attempt, 3, "{\"choice\":\"false\",\"certainty\":2}");
        AttemptFixture.sent(attempt, 4, "{\"choice\":\"true\"}");
        var settled = handedIn(attempt);

        assertThat(settled.points()).isEqualByComparingTo("1.334");
        var lines = the(SeeingResults.class).result(attempt.id()).answers();
        assertThat(lines).extracting(line -> line.points().doubleValue()).containsExactly(2.0, 0.0, -1.333, 0.667);
        assertThat(lines).extracting(ResultSheet.Line::certainty).containsExactly(3, null, 2, 1);
        assertThat(lines).extracting(line -> line.right().doubleValue()).containsExactly(1.0, 0.0, 0.0, 1.0);
    }

    @Test
    void all_together_never_come_to_less_than_nothing() {
        var attempt = begun(true, STATEMENT);

        AttemptFixture.sent(attempt, 1, "{\"choice\":\"false\",\"certainty\":3}");
        var settled = handedIn(attempt);

        assertThat(settled.points()).isEqualByComparingTo("0");
        assertThat(settled.percent()).isEqualByComparingTo("0");
        assertThat(the(SeeingResults.class).result(attempt.id()).answers().get(0).points()).isEqualByComparingTo("-4");
    }

    @Test
    void certainty_is_asked_where_the_test_says_so_and_an_answer_keeps_it() {
        var attempt = begun(true, STATEMENT);
        AttemptFixture.sent(attempt, 1, "{\"certainty\":2,\"choice\":\"true\"}");

        var place = the(Sitting.class).open(attempt.id(), AttemptFixture.WRITER, false).places().get(0);

        assertThat(place.certainty()).isTrue();
        assertThat(place.answer()).isEqualTo("{\"choice\":\"true\",\"certainty\":2}");
        assertThat(the(Sitting.class).open(begun(false, STATEMENT).id(), AttemptFixture.WRITER, false).places().get(0).certainty()).isFalse();
    }

    @Test
    void the_levels_a_marker_picks_come_to_points_and_are_shown() {
        var essay = new Essay(RichText.plain("Discuss."), null, null, Rubric.read("Argument\n0 – none\n2 – follows\n4 – convinces\nLanguage\n0 – hard\n1 – reads well").criteria(), 0, null, null);
        var attempt = begun(false, essay);
        AttemptFixture.sent(attempt, 1, "{\"text\":\"Both sides …\"}");
        handedIn(attempt);
        var offering = enrolment.offering().id();
        signedInAs(lead);
        var marking = the(MarkingAttempts.class);
        var waiting = marking.next(offering, marking.queue(offering).get(0).question()).orElseThrow();

        assertThat(marking.pick(waiting.id(), 0, 1)).isEqualByComparingTo("0.8");
        assertThat(marking.pick(waiting.id(), 1, 1)).isEqualByComparingTo("1.2");
        assertThat(marking.pick(waiting.id(), 1, null)).isEqualByComparingTo("0.8");
        assertThat(marking.pick(waiting.id(), 7, 1)).isEqualByComparingTo("0.8");
        marking.pick(waiting.id(), 1, 1);
        assertThat(marking.sheet(waiting.id()).picks()).isEqualTo(Picks.NONE.with(0, 1).with(1, 1));
        marking.mark(waiting.id(), new BigDecimal("1.5"), "By hand in the end");

        signedInAs(member("amal"));
        var line = the(SeeingResults.class).result(attempt.id()).answers().get(0);
        assertThat(line.points()).isEqualByComparingTo("1.5");
        assertThat(line.levels()).extracting(ResultSheet.Chosen::criterion, ResultSheet.Chosen::level, c -> c.points().intValue(), c -> c.best().intValue())
            .containsExactly(tuple("Argument", "follows", 2, 4), tuple("Language", "reads well", 1, 1));
    }

    @Test
    void what_is_no_answer_is_refused_before_anything_is_saved() {
        assertThatThrownBy(() -> new Sent(1, 1, "{\"order\":\"all\"}", false)).isInstanceOf(AnswerUnreadable.class);
        assertThatThrownBy(() -> new Sent(1, 1, "{\"gaps\":[1,2]}", false)).isInstanceOf(AnswerUnreadable.class);
        assertThatThrownBy(() -> new Sent(1, 1, "{\"choice\":\"a\",\"certainty\":9}", false)).isInstanceOf(AnswerUnreadable.class);
        assertThatThrownBy(() -> new Sent(1, 1, "{\"gaps\":{\"1\":\"" + "x".repeat(200_000) + "\"}}", false)).isInstanceOf(AnswerUnreadable.class);
    }

    private Attempt begun(boolean certainty, Content... contents) {
        var assessment = AssessmentFixture.aTest(course, Kind.QUIZ);
        if (certainty) {
            AssessmentFixture.ruledBy(assessment, AssessmentFixture.byCertainty(Kind.QUIZ.preset()));
        }
        AssessmentFixture.asking(assessment, List.of(contents).stream().map(content -> AssessmentFixture.question(course, lead, content, "objective")).toList());
        return AttemptFixture.begun(enrolment, AssessmentFixture.published(assessment, lead));
    }

    private Attempt handedIn(Attempt attempt) {
        return stored(() -> the(HandingIn.class).handIn(attempt.id(), Ending.LEARNER, the(Clock.class).instant()));
    }
}
