package org.roundtable.evidence;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;
import static org.roundtable.assessment.AssessmentFixture.question;
import static org.roundtable.attempt.AttemptFixture.handedIn;
import static org.roundtable.course.CourseFixture.aTeacher;
import static org.roundtable.course.CourseFixture.publishedCourse;
import static org.roundtable.course.OfferingFixture.facts;
import static org.roundtable.course.OfferingFixture.runningOffering;
import static org.roundtable.course.OfferingFixture.withPlaces;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.access.NotAllowed;
import org.roundtable.assessment.AssessmentFixture;
import org.roundtable.assessment.Kind;
import org.roundtable.assessment.TestVersion;
import org.roundtable.course.Offering;
import org.roundtable.course.TeamRole;
import org.roundtable.enrolment.EnrolmentFixture;
import org.roundtable.house.DatabaseTest;
import org.roundtable.question.Answer;
import org.roundtable.question.RichText;
import org.roundtable.question.TrueFalse;
import org.roundtable.shared.NotThere;

/** A quiz of three statements, all of them true. */
class AnalysingItemsTest extends DatabaseTest {

    private static final RichText NONE = RichText.plain("");

    private Offering offering;
    private TestVersion quiz;
    private Long activity;

    @BeforeEach
    void a_quiz() {
        var lena = member("lena");
        var course = publishedCourse(lena);
        aTeacher(course, member("gita"), TeamRole.GRADER);
        var asked = IntStream.rangeClosed(1, 3).mapToObj(i -> question(course, lena, new TrueFalse(RichText.plain("S" + i), true, NONE, NONE, NONE, NONE), "")).toList();
        var test = AssessmentFixture.aTest(course, Kind.QUIZ);
        AssessmentFixture.asking(test, asked);
        quiz = AssessmentFixture.published(test, lena);
        activity = test.activity().id();
        offering = runningOffering(course, withPlaces(facts(LocalDate.ofInstant(clock.instant(), UTC)), 500));
        signedInAs(lena);
    }

    @Test
    void nothing_is_shown_of_four_and_no_index_of_twenty() {
        for (var i = 0; i < 4; i++) {
            sits("m" + i, i % 2 == 0, true, true);
        }
        assertThat(sheet()).satisfies(sheet -> {
            assertThat(sheet.hidden()).isTrue();
            assertThat(sheet.items()).isEmpty();
            assertThat(sheet.alpha()).isNull();
        });
        sits("m4", true, true, true);

        assertThat(sheet().items()).extracting(ItemRow::n, row -> Math.round(row.facility() * 100), ItemRow::discrimination)
            .containsExactly(tuple(5, 60L, null), tuple(5, 100L, null), tuple(5, 100L, null));
        assertThat(sheet().items().get(0).flags()).containsExactly(ItemFlag.FEW);
        assertThat(sheet().items().get(0).options()).extracting(ItemRow.OptionRow::id, ItemRow.OptionRow::right, ItemRow.OptionRow::chosen)
            .containsExactly(tuple("true", true, 3L), tuple("false", false, 2L));
    }

    @Test
    void a_wrong_key_stands_out() {
        for (var i = 0; i < 30; i++) {
            sits("m" + i, i >= 15, i < 15, i < 15);
        }

        var first = sheet().items().get(0);

        assertThat(first.discrimination()).isCloseTo(-1, within(1e-9));
        assertThat(first.flags()).containsExactly(ItemFlag.NEGATIVE, ItemFlag.ATTRACTIVE);
        assertThat(first.options().get(1).discrimination()).isCloseTo(1, within(1e-9));
        assertThat(sheet().alpha()).isNotNull();
    }

    @Test
    void takes_as_many_statements_for_ten_learners_as_for_five() {
        for (var i = 0; i < 5; i++) {
            sits("m" + i, true, i % 2 == 0, true);
        }
        var few = statementsOf(this::sheet);
        for (var i = 5; i < 10; i++) {
            sits("m" + i, true, i % 2 == 0, true);
        }
        assertThat(statementsOf(this::sheet)).isEqualTo(few).isLessThanOrEqualTo(8);
    }

    @Test
    void the_team_alone_sees_it() {
        sits("amal", true, true, true);
        assertThat(as(member("gita"), this::sheet)).isNotNull();
        assertThatThrownBy(() -> as(member("amal"), this::sheet)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> the(AnalysingItems.class).items(offering.id(), 4711L)).isInstanceOf(NotThere.class);
    }

    private ItemSheet sheet() {
        return the(AnalysingItems.class).items(offering.id(), activity);
    }

    private void sits(String name, boolean... right) {
        var given = List.of(right[0], right[1], right[2]);
        handedIn(EnrolmentFixture.enrolled(offering, member(name)), quiz,
            Map.of(1, new Answer.Choice("" + given.get(0)), 2, new Answer.Choice("" + given.get(1)), 3, new Answer.Choice("" + given.get(2))));
    }
}
