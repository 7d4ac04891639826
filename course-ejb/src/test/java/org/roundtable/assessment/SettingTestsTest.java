package org.roundtable.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.roundtable.house.Given.stored;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.access.NotAllowed;
import org.roundtable.course.Activity;
import org.roundtable.course.ActivityKind;
import org.roundtable.course.Course;
import org.roundtable.course.CourseFixture;
import org.roundtable.course.TeamRole;
import org.roundtable.house.DatabaseTest;
import org.roundtable.question.ContentFixture;
import org.roundtable.question.QuestionFacts;
import org.roundtable.question.QuestionFixture;
import org.roundtable.question.QuestionVersion;

class SettingTestsTest extends DatabaseTest {

    private static final BigDecimal TWO = new BigDecimal("2.00");

    private Long lead;
    private Course course;
    private Activity activity;
    private SettingTests setting;
    private FillingTests filling;

    @BeforeEach
    void a_test_of_a_course() {
        lead = member("lead");
        course = CourseFixture.aCourse(lead);
        activity = CourseFixture.aTest(course);
        setting = the(SettingTests.class);
        filling = the(FillingTests.class);
        signedInAs(lead);
    }

    @Test
    void a_kind_sets_everything_to_begin_with() {
        assertThat(sheet().kind()).isNull();
        setting.choose(activity.id(), Kind.EXAM);

        assertThat(sheet().rules()).isEqualTo(Kind.EXAM.preset());
        assertThat(sheet().parts()).hasSize(1);
        setting.choose(activity.id(), Kind.ENTRANCE);
        assertThat(sheet().rules().cutPercent()).isEqualByComparingTo("60");
    }

    @Test
    void asks_chosen_questions_in_their_order_and_none_twice() {
        var one = question("one", "easy");
        var two = question("two", "easy");
        var section = begun(Kind.QUIZ);
        filling.ask(section, List.of(id(two), id(one), id(two)), null);
        filling.ask(section, List.of(id(one)), TWO);

        assertThat(rows()).extracting(TestSheet.Row::question, row -> row.marks().intValue())
            .containsExactly(tuple(id(two), 1), tuple(id(one), 1));
    }

    @Test
    void questions_of_other_courses_and_drafts_are_not_asked() {
        var elsewhere = QuestionFixture.ready(CourseFixture.aCourse(lead).id(), lead, ContentFixture.capital("Italy", "Rome", "Milan", "Turin"));
        var draft = QuestionFixture.draft(course.id(), lead, ContentFixture.capital("Spain", "Madrid", "Seville", "Vigo"), QuestionFacts.NONE);
        filling.ask(begun(Kind.QUIZ), List.of(id(elsewhere), draft.id()), TWO);

        assertThat(rows()).isEmpty();
    }

    @Test
    void says_how_many_a_draw_chooses_from_and_what_falls_short() {
        question("one", "easy");
        question("two", "easy");
        question("three", "hard");
        var section = begun(Kind.QUIZ);
        filling.draw(section, 2, new Wish("Easy", "", ""), TWO);
        assertThat(rows()).extracting(TestSheet.Row::available).containsExactly(2L);
        assertThat(sheet().shortages()).isEmpty();
        filling.draw(section, 2, new Wish("", "", ""), TWO);

        assertThat(sheet().shortages()).containsExactly(new Shortage(activity.title(), 4, 3));
        assertThatThrownBy(() -> setting.publish(activity.id()))
            .isInstanceOfSatisfying(TestUnfit.class, refusal -> assertThat(refusal.messageKey()).isEqualTo("assessment.shortage"));
    }

    @Test
    void authors_see_a_paper_before_anybody_sits_it() {
        var section = begun(Kind.QUIZ);
        filling.ask(section, List.of(id(question("one", "easy")), id(question("two", "easy"))), TWO);

        assertThat(the(PreviewingTests.class).preview(activity.id(), 1).places()).hasSize(2);
        assertThatThrownBy(() -> as(member("passer-by"), () -> the(PreviewingTests.class).preview(activity.id(), 1))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_newer_version_of_a_question_is_only_asked_when_one_says_so() {
        var one = question("one", "easy");
        var section = begun(Kind.QUIZ);
        filling.ask(section, List.of(id(one)), TWO);
        var newer = QuestionFixture.revised(one, lead, ContentFixture.capital("Iceland", "Reykjavík", "Akureyri", "Keflavík"));
        assertThat(rows()).extracting(TestSheet.Row::outdated).containsExactly(true);
        filling.update(rows().get(0).id());

        assertThat(rows()).extracting(TestSheet.Row::outdated).containsExactly(false);
        setting.publish(activity.id());
        assertThat(paper(1)).extracting(PaperSlot::questionVersion).containsExactly(newer.id());
    }

    @Test
    void a_test_that_asks_nothing_is_not_published() {
        begun(Kind.QUIZ);

        assertThatThrownBy(() -> setting.publish(activity.id())).isInstanceOf(TestUnfit.class);
    }

    @Test
    void a_published_version_never_changes_and_an_edit_leads_to_the_next() {
        var section = begun(Kind.EXAM);
        filling.ask(section, List.of(id(question("one", "easy"))), TWO);
        assertThat(setting.publish(activity.id())).isEqualTo(1);
        assertThat(sheet().changed()).isFalse();
        var first = stored(() -> the(Assessments.class).published(assessment()).orElseThrow());

        clock.pass(Duration.ofMinutes(1));
        filling.ask(section, List.of(id(question("two", "easy"))), TWO);
        setting.rule(activity.id(), AssessmentFixture.minutes(sheet().rules(), 5));
        assertThat(sheet().changed()).isTrue();
        assertThat(stored(() -> the(Assessments.class).paper(first, 1))).hasSize(1);
        assertThat(stored(() -> the(Assessments.class).published(assessment()).orElseThrow()).rules().minutes()).isEqualTo(60);
        assertThat(setting.publish(activity.id())).isEqualTo(2);
        assertThat(stored(() -> the(Assessments.class).paper(the(Assessments.class).published(assessment()).orElseThrow(), 1))).hasSize(2);
        assertThatThrownBy(() -> setting.choose(activity.id(), Kind.QUIZ)).isInstanceOf(TestUnfit.class);
    }

    @Test
    void whatever_an_author_does_to_a_test_no_published_version_changes() {
        var one = question("one", "easy");
        var two = question("two", "easy");
        var section = begun(Kind.EXAM);
        filling.ask(section, List.of(id(one), id(two)), TWO);
        filling.draw(section, 1, new Wish("hard", "", ""), TWO);
        question("three", "hard");
        setting.publish(activity.id());
        var first = stored(() -> the(Assessments.class).published(assessment()).orElseThrow());
        var asked = frozen(first);
        clock.pass(Duration.ofMinutes(1));

        var edits = List.<Runnable>of(
            () -> setting.rule(activity.id(), sheet().rules().entered(new EntryRules(true, "Owl 7", null, null))),
            () -> setting.rule(activity.id(), AssessmentFixture.counting(sheet().rules(), GradingMethod.MEAN)),
            () -> filling.addSection(activity.id(), "Second", true),
            () -> filling.describeSection(section, "Renamed", false),
            () -> filling.earn(rows().get(0).id(), BigDecimal.TEN),
            () -> filling.ask(section, List.of(id(question("four", "easy"))), null),
            () -> filling.draw(section, 1, new Wish("easy", "", ""), TWO),
            () -> QuestionFixture.revised(one, lead, ContentFixture.capital("Iceland", "Reykjavík", "Akureyri", "Keflavík")),
            () -> filling.update(rows().get(0).id()),
            () -> question("five", "hard"),
            () -> filling.removePick(rows().get(1).id()),
            () -> filling.removeSection(section));
        for (var edit : edits) {
            edit.run();
            assertThat(frozen(first)).isEqualTo(asked);
            var kept = stored(() -> the(Assessments.class).published(assessment()).orElseThrow());
            assertThat(List.of(kept.id(), kept.number(), kept.rules(), kept.questions(), kept.outOf(), kept.publishedAt()))
                .isEqualTo(List.of(first.id(), first.number(), first.rules(), first.questions(), first.outOf(), first.publishedAt()));
        }
        assertThat(sheet().changed()).isTrue();
    }

    @Test
    void the_rules_that_differ_from_the_preset_are_named() {
        begun(Kind.EXAM);
        assertThat(sheet().rules().differencesFrom(Kind.EXAM.preset())).isEmpty();
        setting.rule(activity.id(), AssessmentFixture.minutes(sheet().rules(), 45).entered(new EntryRules(true, "Owl 7", null, null))
            .reviewed(ReviewRules.from(Moment.AFTER_CLOSE, Shown.values())));

        assertThat(sheet().rules().differencesFrom(Kind.EXAM.preset())).containsExactly("minutes", "accessCode", "afterClose");
    }

    @Test
    void a_question_that_is_fixed_is_not_drawn_too() {
        var one = question("one", "easy");
        var two = question("two", "easy");
        var section = begun(Kind.QUIZ);
        filling.draw(section, 1, new Wish("easy", "", ""), TWO);
        filling.ask(section, List.of(id(one)), TWO);
        setting.publish(activity.id());

        for (long seed = 0; seed < 20; seed++) {
            var paper = paper(seed);
            assertThat(paper).extracting(PaperSlot::questionVersion).containsExactlyInAnyOrder(one.id(), two.id());
        }
    }

    @Test
    void a_baseline_cannot_be_told_to_show_marks() {
        begun(Kind.BASELINE);

        assertThatThrownBy(() -> setting.rule(activity.id(), sheet().rules().reviewed(ReviewRules.from(Moment.AFTER_CLOSE, Shown.MARKS))))
            .isInstanceOfSatisfying(TestUnfit.class, refusal -> assertThat(refusal.messageKey()).isEqualTo("assessment.baselineTellsNothing"));
    }

    @Test
    void sections_and_questions_can_be_taken_out_again() {
        var section = begun(Kind.QUIZ);
        var second = filling.addSection(activity.id(), "Second", false);
        filling.ask(second, List.of(id(question("one", "easy")), id(question("two", "easy"))), TWO);
        filling.removePick(rows().get(0).id());
        assertThat(rows()).hasSize(1);
        filling.removeSection(second);

        assertThat(sheet().parts()).extracting(TestSheet.Part::id).containsExactly(section);
    }

    @Test
    void a_copied_activity_asks_the_same_and_a_removed_one_takes_its_test_along() {
        var section = begun(Kind.QUIZ);
        question("two", "easy");
        filling.ask(section, List.of(id(question("one", "easy"))), TWO);
        filling.draw(section, 1, new Wish("easy", "", ""), TWO);
        setting.publish(activity.id());
        var copy = CourseFixture.anActivity(course, ActivityKind.TEST, "Again");
        inTransaction(() -> {
            the(TestContent.class).copy(activity, copy);
            return null;
        });

        assertThat(setting.sheet(copy.id()).parts().get(0).rows()).hasSize(2);
        assertThat(setting.sheet(copy.id()).published()).isZero();
        inTransaction(() -> {
            the(TestContent.class).discard(activity);
            return null;
        });
        assertThat(sheet().kind()).isNull();
    }

    @Test
    void only_authors_set_tests() {
        var grader = member("grader");
        CourseFixture.aTeacher(course, grader, TeamRole.GRADER);
        var section = begun(Kind.QUIZ);

        for (var stranger : List.of(grader, member("passer-by"))) {
            signedInAs(stranger);
            assertThatThrownBy(this::sheet).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> filling.addSection(activity.id(), "x", false)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> filling.draw(section, 1, new Wish("", "", ""), TWO)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> setting.publish(activity.id())).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void the_page_takes_as_many_statements_for_forty_questions_as_for_two() {
        var section = begun(Kind.QUIZ);
        filling.ask(section, List.of(id(question("a", "x")), id(question("b", "x"))), TWO);
        var few = statementsOf(this::sheet);
        for (int i = 0; i < 38; i++) {
            filling.ask(section, List.of(id(question("more " + i, "x"))), TWO);
        }

        assertThat(statementsOf(this::sheet)).isEqualTo(few);
    }

    private Long begun(Kind kind) {
        setting.choose(activity.id(), kind);
        return sheet().parts().get(0).id();
    }

    private TestSheet sheet() {
        return setting.sheet(activity.id());
    }

    private List<TestSheet.Row> rows() {
        return sheet().parts().stream().flatMap(part -> part.rows().stream()).toList();
    }

    private Long assessment() {
        return the(Assessments.class).of(activity.id()).orElseThrow().id();
    }

    private List<List<PaperSlot>> frozen(TestVersion version) {
        return stored(() -> List.of(the(Assessments.class).paper(version, 1), the(Assessments.class).paper(version, 2)));
    }

    private List<PaperSlot> paper(long seed) {
        return stored(() -> the(Assessments.class).paper(the(Assessments.class).published(assessment()).orElseThrow(), seed));
    }

    private QuestionVersion question(String country, String tag) {
        return QuestionFixture.ready(course.id(), lead, ContentFixture.capital(country, "Oslo", "Bergen", "Riga"), new QuestionFacts("", "", "", null, Set.of(tag)), BigDecimal.ONE);
    }

    private static Long id(QuestionVersion version) {
        return version.question().id();
    }
}
