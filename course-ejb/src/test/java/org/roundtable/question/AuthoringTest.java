package org.roundtable.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.roundtable.course.CourseFixture;
import org.roundtable.course.Courses;
import org.roundtable.course.TeamRole;
import org.roundtable.house.DatabaseTest;
import org.roundtable.shared.NotThere;

class AuthoringTest extends DatabaseTest {

    private static final Content NORWAY = ContentFixture.capital("Norway", "Oslo", "Bergen", "Riga");
    private static final Content SWEDEN = ContentFixture.capital("Sweden", "Stockholm", "Malmö", "Riga");

    private Authoring authoring;
    private Long course;

    @BeforeEach
    void amal_leads_a_course() {
        authoring = the(Authoring.class);
        course = CourseFixture.aCourse(member("amal")).id();
        signedInAs(member("amal"));
    }

    @ParameterizedTest
    @EnumSource(QuestionType.class)
    void a_question_of_each_type_begins_as_a_draft_with_gaps(QuestionType type) {
        var sheet = authoring.open(authoring.begin(course, type));

        assertThat(sheet.content().type()).isEqualTo(type);
        assertThat(sheet.state()).isEqualTo(QuestionState.DRAFT);
        assertThat(sheet.gaps()).contains("question.gap.stem");
    }

    @Test
    void what_is_written_is_there_again_and_in_force_once_published() {
        var id = authoring.begin(course, QuestionType.SINGLE_CHOICE);

        var written = write(id, NORWAY);
        var published = authoring.publish(id, written.revision());

        assertThat(written.waiting()).isTrue();
        assertThat(published).extracting(QuestionSheet::state, QuestionSheet::published, QuestionSheet::waiting).containsExactly(QuestionState.READY, 1, false);
        assertThat(authoring.open(id).content()).isEqualTo(NORWAY);
        assertThat(fired(QuestionRevised.class)).hasSize(1);
    }

    @Test
    void a_second_version_leaves_the_first_as_it_is() {
        var id = published(NORWAY);
        var first = inTransaction(() -> the(Questions.class).inForce(id).orElseThrow().id());

        authoring.publish(id, write(id, SWEDEN).revision());

        var versions = inTransaction(() -> {
            var second = the(Questions.class).inForce(id).orElseThrow();
            return the(Questions.class).versions(List.of(first, second.id())).stream().sorted((a, b) -> a.number() - b.number()).map(QuestionVersion::content).toList();
        });
        assertThat(versions).containsExactly(NORWAY, SWEDEN);
    }

    @Test
    void publishing_twice_makes_one_version() {
        var id = published(NORWAY);

        authoring.publish(id, authoring.open(id).revision());

        assertThat(authoring.open(id).published()).isEqualTo(1);
        assertThat(fired(QuestionRevised.class)).hasSize(1);
    }

    @Test
    void tags_of_a_published_question_change_at_once_and_nothing_waits() {
        var id = published(NORWAY);
        clock.pass(Duration.ofMinutes(5));

        var sheet = authoring.write(id, authoring.open(id).revision(), NORWAY, new QuestionFacts("Capitals", "", "Knows capitals", Difficulty.EASY, Set.of("maps")), BigDecimal.ONE);

        assertThat(sheet.waiting()).isFalse();
        assertThat(sheet.facts().tags()).containsExactly("maps");
        assertThat(sheet.changedAt()).isEqualTo(clock.instant());
    }

    @Test
    void nobody_overwrites_what_they_have_not_seen() {
        var id = authoring.begin(course, QuestionType.SINGLE_CHOICE);
        int seen = authoring.open(id).revision();
        write(id, NORWAY);

        assertThatThrownBy(() -> authoring.write(id, seen, SWEDEN, QuestionFacts.NONE, BigDecimal.ONE)).isInstanceOf(EditedMeanwhile.class);
        assertThat(authoring.open(id).content()).isEqualTo(NORWAY);
    }

    @Test
    void a_draft_never_published_goes_when_it_is_discarded_and_others_fall_back() {
        var draft = authoring.begin(course, QuestionType.ESSAY);
        var other = published(NORWAY);
        var changed = write(other, SWEDEN);

        assertThat(authoring.discardDraft(draft, authoring.open(draft).revision())).isFalse();
        assertThat(authoring.discardDraft(other, changed.revision())).isTrue();

        assertThatThrownBy(() -> authoring.open(draft)).isInstanceOf(NotThere.class);
        assertThat(authoring.open(other).content()).isEqualTo(NORWAY);
    }

    @Test
    void a_duplicate_is_a_draft_of_its_own() {
        var id = published(NORWAY);
        var copy = authoring.duplicate(id);

        write(copy, SWEDEN);

        assertThat(authoring.open(copy).state()).isEqualTo(QuestionState.DRAFT);
        assertThat(authoring.open(id).content()).isEqualTo(NORWAY);
    }

    @Test
    void those_who_do_not_author_the_course_find_nothing() {
        var id = published(NORWAY);
        CourseFixture.aTeacher(inTransaction(() -> the(Courses.class).by(course).orElseThrow()), member("gina"), TeamRole.GRADER);

        for (var stranger : List.of(member("ben"), steward("sue"), member("gina"))) {
            signedInAs(stranger);
            assertThatThrownBy(() -> authoring.open(id)).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> authoring.begin(course, QuestionType.ESSAY)).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> authoring.publish(id, 0)).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> the(KeepingBank.class).look(course, BankFilter.ALL, 0)).isInstanceOf(NotThere.class);
        }
    }

    @Test
    void a_question_that_is_not_there_is_not_there() {
        assertThatThrownBy(() -> authoring.open(4711L)).isInstanceOf(NotThere.class);
    }

    private QuestionSheet write(Long id, Content content) {
        return authoring.write(id, authoring.open(id).revision(), content, QuestionFacts.NONE, BigDecimal.ONE);
    }

    private Long published(Content content) {
        var id = authoring.begin(course, content.type());
        authoring.publish(id, write(id, content).revision());
        return id;
    }
}
