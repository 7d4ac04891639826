package org.roundtable.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.roundtable.access.NotAllowed;
import org.roundtable.assessment.AssessmentFixture;
import org.roundtable.assessment.Kind;
import org.roundtable.attempt.AnsweringWithFiles;
import org.roundtable.attempt.Attempt;
import org.roundtable.attempt.AttemptFixture;
import org.roundtable.attempt.AttemptsRemarked;
import org.roundtable.attempt.HeldByAnother;
import org.roundtable.attempt.MarkingAttempts;
import org.roundtable.attempt.Rehearsing;
import org.roundtable.attempt.SeeingResults;
import org.roundtable.attempt.Treatment;
import org.roundtable.attempt.WatchingTests;
import org.roundtable.audit.AuditTrail;
import org.roundtable.certificate.CertificateIssued;
import org.roundtable.certificate.Certifying;
import org.roundtable.course.CourseFixture;
import org.roundtable.course.OfferingFixture;
import org.roundtable.course.OfferingState;
import org.roundtable.course.Offerings;
import org.roundtable.course.Running;
import org.roundtable.course.TeamRole;
import org.roundtable.enrolment.EnrolmentFixture;
import org.roundtable.enrolment.EnrolmentState;
import org.roundtable.enrolment.Enrolments;
import org.roundtable.enrolment.TestRuns;
import org.roundtable.grading.OwnGrades;
import org.roundtable.grading.Releasing;
import org.roundtable.grading.SeeingGrades;
import org.roundtable.network.Members;
import org.roundtable.question.Answer;
import org.roundtable.question.ContentFixture;
import org.roundtable.question.QuestionVersion;
import org.roundtable.regrade.RegradeFixture;
import org.roundtable.regrade.Regrading;
import org.roundtable.regrade.RulingWish;
import org.roundtable.shared.MediaType;
import org.roundtable.shared.NotThere;

class AnsweringAppealsTest extends AppealedExam {

    /** Trap 11. */
    @Test
    void the_appeal_of_a_sole_instructor_goes_to_a_steward() {
        var salma = steward("salma");
        var attempt = marked("amal");
        var appeal = appealed("amal", attempt, essays.get(0));

        assertThat(sheet(lena, appeal)).extracting(AppealSheet::answerer, AppealSheet::mine).containsExactly(Answerer.STEWARD, false);
        assertThatThrownBy(() -> letStand(lena, appeal)).isInstanceOf(Unfit.class).hasMessageContaining("appeal.notYours");
        assertThat(open(lena)).extracting(AppealRow::answerer, AppealRow::mine).containsExactly(tuple(Answerer.STEWARD, false));
        assertThat(fired(AppealSent.class)).extracting(AppealSent::answerers).containsExactly(List.of(salma));
        assertThat(notices("salma")).hasSize(1);
        assertThat(waiting(salma)).extracting(AppealRow::id).containsExactly(appeal);
        assertThat(sheet(salma, appeal).mine()).isTrue();

        markOtherwise(salma, appeal, "2");

        assertThat(now(attempt).points()).isEqualByComparingTo("5");
        assertThat(waiting(salma)).isEmpty();
    }

    @Test
    void it_goes_back_to_the_team_once_somebody_else_of_it_may_mark() {
        var salma = steward("salma");
        var appeal = appealed("amal", marked("amal"), essays.get(0));
        CourseFixture.aTeacher(course, member("otto"), TeamRole.OBSERVER);
        assertThat(waiting(salma)).hasSize(1);

        var gita = grader();

        assertThat(waiting(salma)).isEmpty();
        assertThatThrownBy(() -> sheet(salma, appeal)).isInstanceOf(NotAllowed.class);
        assertThat(open(gita)).extracting(AppealRow::id, AppealRow::mine).containsExactly(tuple(appeal, true));
        letStand(gita, appeal);
    }

    @Test
    void a_steward_who_marked_it_does_not_answer_it_either() {
        var salma = steward("salma");
        inTransaction(() -> the(EntityManager.class).createQuery("delete from Teacher t where t.course = :course").setParameter("course", course).executeUpdate());
        CourseFixture.aTeacher(course, salma, TeamRole.LEAD);
        var attempt = sat("amal");
        mark(salma, "1");
        as(salma, () -> {
            the(Releasing.class).release(offering.id(), List.of(activity));
            return null;
        });
        var appeal = appealed("amal", attempt, essays.get(0));

        assertThat(waiting(salma)).isEmpty();
        assertThatThrownBy(() -> letStand(salma, appeal)).isInstanceOf(Unfit.class);
        letStand(steward("berit"), appeal);
    }

    @Test
    void all_of_the_team_who_may_answer_hear_of_it_and_nobody_else() {
        var gita = grader();
        CourseFixture.aTeacher(course, member("otto"), TeamRole.OBSERVER);
        steward("salma");
        appealed("amal", marked("amal"), essays.get(0));

        assertThat(fired(AppealSent.class)).extracting(AppealSent::answerers).containsExactly(List.of(gita));
        assertThat(notices("gita")).singleElement().satisfies(body -> assertThat(body).contains("Check yourself").doesNotContainIgnoringCase("amal"));
    }

    @Test
    void whoever_marked_an_answer_does_not_answer_its_appeal_and_another_of_the_team_does() {
        var gita = grader();
        var appeal = appealed("amal", marked("amal"), essays.get(0));

        assertThatThrownBy(() -> markOtherwise(lena, appeal, "2")).isInstanceOf(Unfit.class).hasMessageContaining("appeal.notYours");
        assertThat(open(lena)).extracting(AppealRow::mine).containsExactly(false);
        assertThat(open(gita)).extracting(AppealRow::mine).containsExactly(true);
        letStand(gita, appeal);
        assertThat(sheet(lena, appeal)).extracting(AppealSheet::state, AppealSheet::answer).containsExactly(AppealState.STANDS, "It says one side.");
    }

    @Test
    void nobody_answers_their_own_not_even_in_a_second_role() {
        var attempt = marked("amal");
        var appeal = appealed("amal", attempt, essays.get(0));
        CourseFixture.aTeacher(course, amal, TeamRole.INSTRUCTOR);

        assertThatThrownBy(() -> sheet(amal, appeal)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> markOtherwise(amal, appeal, "2")).isInstanceOf(NotAllowed.class);
        assertThat(open(amal)).extracting(AppealRow::mine).containsExactly(false);
        var salma = steward("salma");
        assertThat(waiting(salma)).as("its learner is nobody of the team who could").hasSize(1);
    }

    @Test
    void strangers_learners_and_observers_see_nothing_of_it() {
        var gita = grader();
        var appeal = appealed("amal", marked("amal"), essays.get(0));
        CourseFixture.aTeacher(course, member("otto"), TeamRole.OBSERVER);
        sat("ben");
        for (var name : List.of("ben", "otto", "stranger")) {
            assertThatThrownBy(() -> sheet(member(name), appeal)).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> letStand(member(name), appeal)).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> open(member(name))).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> waiting(member(name))).isInstanceOf(NotThere.class);
        }
        assertThatThrownBy(() -> sheet(gita, -1L)).isInstanceOf(NotThere.class);
    }

    @Test
    void what_another_mark_changes_follows_up_to_the_certificate() {
        var gita = grader();
        var attempt = sat("amal");
        mark(lena, "1.4");
        release();
        as(lena, () -> OfferingFixture.moved(offering, OfferingState.GRADING));
        as(lena, () -> {
            the(Running.class).moveOn(offering.id(), OfferingState.FINISHED);
            return null;
        });
        assertThat(state(attempt)).isEqualTo(EnrolmentState.FAILED);
        var appeal = appealed("amal", attempt, essays.get(0));

        markOtherwise(gita, appeal, "1.9");

        assertThat(now(attempt)).satisfies(sat -> {
            assertThat(sat.points()).isEqualByComparingTo("6.1");
            assertThat(sat.percent()).isEqualByComparingTo("61");
        });
        assertThat(as(amal, () -> the(OwnGrades.class).of(offering.id())).rows().get(0).entry().percent()).isEqualByComparingTo("61");
        assertThat(state(attempt)).isEqualTo(EnrolmentState.COMPLETED);
        assertThat(own(attempt)).satisfies(sent -> {
            assertThat(sent.state()).isEqualTo(AppealState.OTHER_MARK);
            assertThat(sent.before()).isEqualByComparingTo("1.4");
            assertThat(sent.after()).isEqualByComparingTo("1.9");
            assertThat(sent.answer()).isEqualTo("It says both indeed.");
        });
        assertThat(as(lena, () -> the(SeeingGrades.class).cell(offering.id(), attempt.enrolment().id(), activity)).history().get(0).reason()).isEqualTo("It says both indeed.");
        assertThat(inTransaction(() -> the(AuditTrail.class).of("appeal", appeal))).extracting(entry -> entry.action()).containsExactly("appeal.sent", "appeal.answered");
        assertThat(fired(AppealAnswered.class)).hasSize(1);
    }

    @Test
    void a_tab_that_the_marker_left_open_does_not_mark_over_the_answer() {
        var gita = grader();
        var attempt = sat("amal");
        var open = as(lena, () -> the(MarkingAttempts.class).next(offering.id(), essays.get(0).id())).orElseThrow().id();
        mark(lena, "1");
        release();
        markOtherwise(gita, appealed("amal", attempt, essays.get(0)), "2");

        assertThatThrownBy(() -> as(lena, () -> {
            the(MarkingAttempts.class).mark(open, BigDecimal.ZERO, "Once more");
            return null;
        })).isInstanceOf(HeldByAnother.class);
        assertThat(now(attempt).points()).isEqualByComparingTo("5");
    }

    @Test
    void a_certificate_lapses_where_a_mark_goes_down_below_the_rule() {
        var gita = grader();
        var attempt = sat("amal");
        mark(lena, "1.5");
        release();
        as(lena, () -> {
            the(Certifying.class).issue(attempt.enrolment().id());
            return null;
        });
        assertThat(fired(CertificateIssued.class)).hasSize(1);

        markOtherwise(gita, appealed("amal", attempt, essays.get(0)), "1");

        assertThat(now(attempt).points()).isEqualByComparingTo("5.5");
        assertThat(as(lena, () -> the(Certifying.class).sheet(offering.id(), 0)).page().rows().get(0).revoked()).isTrue();
    }

    @Test
    void other_points_are_between_nothing_and_all_and_other_than_they_were_and_something_is_said() {
        var gita = grader();
        var appeal = appealed("amal", marked("amal"), essays.get(0));

        for (var points : List.of("-0.1", "2.01", "1", "1.001")) {
            assertThatThrownBy(() -> markOtherwise(gita, appeal, points)).isInstanceOf(Unfit.class);
        }
        for (var words : Stream.of(" ", null, "x".repeat(1001)).toList()) {
            assertThatThrownBy(() -> as(gita, () -> {
                answering().markOtherwise(appeal, BigDecimal.ZERO, words);
                return null;
            })).isInstanceOf(Unfit.class).hasMessageContaining("appeal.answerUnfit");
        }
        markOtherwise(gita, appeal, "0");
        assertThat(fired(AppealAnswered.class)).extracting(AppealAnswered::outcome).containsExactly(AppealState.OTHER_MARK);
    }

    @Test
    void it_is_answered_once_by_two_who_answer_at_once() throws Exception {
        var gita = grader();
        var otto = member("otto");
        CourseFixture.aTeacher(course, otto, TeamRole.GRADER);
        var attempt = marked("amal");
        var appeal = appealed("amal", attempt, essays.get(0));
        var pool = Executors.newFixedThreadPool(4);
        try {
            pool.invokeAll(IntStream.range(0, 4).mapToObj(i -> (Callable<Object>) () -> {
                markOtherwise(i % 2 == 0 ? gita : otto, appeal, i % 2 == 0 ? "2" : "0");
                return null;
            }).toList());
        } finally {
            pool.shutdownNow();
        }

        assertThat(fired(AppealAnswered.class)).isNotEmpty();
        assertThat(inTransaction(() -> the(AuditTrail.class).of("appeal", appeal))).extracting(entry -> entry.action()).containsExactly("appeal.sent", "appeal.answered");
        assertThat(now(attempt).points()).isEqualByComparingTo(own(attempt).after().add(BigDecimal.valueOf(3)));
        assertThatThrownBy(() -> letStand(gita, appeal)).isInstanceOf(Unfit.class).hasMessageContaining("appeal.answeredAlready");
    }

    @Test
    void what_a_key_marked_is_answered_by_anybody_of_the_team_by_its_repair_or_not_at_all() {
        var attempt = marked("amal");
        var appeal = appealed("amal", attempt, statement);
        assertThat(sheet(lena, appeal)).extracting(AppealSheet::byHand, AppealSheet::mine, AppealSheet::repairs, AppealSheet::repaired).containsExactly(false, true, true, false);
        assertThatThrownBy(() -> markOtherwise(lena, appeal, "2")).isInstanceOf(Unfit.class).hasMessageContaining("appeal.notByHand");
        assertThatThrownBy(() -> point(lena, appeal)).isInstanceOf(Unfit.class).hasMessageContaining("appeal.notRepaired");

        as(lena, () -> {
            the(Regrading.class).decide(offering.id(), activity, new RulingWish(statement.id(), Treatment.CHANGE_KEY, null, List.of("false"), "It is not."));
            return null;
        });
        RegradeFixture.runJob(this::inTransaction);
        assertThat(sheet(lena, appeal).repaired()).isTrue();
        point(lena, appeal);

        assertThat(now(attempt).points()).isEqualByComparingTo("6");
        assertThat(own(attempt, statement)).extracting(OwnAppeal.Sent::state, OwnAppeal.Sent::after).containsExactly(AppealState.REPAIRED, null);
        assertThat(as(amal, () -> the(Appealing.class).sheet(attempt.id(), slot(statement))).left()).isEqualTo(3);
    }

    @Test
    void what_a_decision_gave_is_not_marked_otherwise_for_one_alone() {
        var gita = grader();
        var attempt = marked("amal");
        as(lena, () -> {
            the(Regrading.class).decide(offering.id(), activity, new RulingWish(essays.get(0).id(), Treatment.FULL_CREDIT, null, null, "It could not be answered."));
            return null;
        });
        RegradeFixture.runJob(this::inTransaction);
        clock.pass(Duration.ofMinutes(1));
        var appeal = appealed("amal", attempt, essays.get(0));

        assertThat(sheet(gita, appeal).byHand()).isFalse();
        assertThatThrownBy(() -> markOtherwise(gita, appeal, "1")).isInstanceOf(Unfit.class).hasMessageContaining("appeal.notByHand");
        letStand(gita, appeal);
        assertThat(own(attempt).after()).isEqualByComparingTo("2");
    }

    @Test
    void a_repair_from_before_the_appeal_answers_nothing() {
        var attempt = marked("amal");
        as(lena, () -> {
            the(Regrading.class).decide(offering.id(), activity, new RulingWish(statement.id(), Treatment.CHANGE_KEY, null, List.of("false"), "It is not."));
            return null;
        });
        RegradeFixture.runJob(this::inTransaction);
        clock.pass(Duration.ofMinutes(1));

        var appeal = appealed("amal", attempt, statement);

        assertThatThrownBy(() -> point(lena, appeal)).isInstanceOf(Unfit.class);
        letStand(lena, appeal);
    }

    @Test
    void nothing_a_learner_reads_says_who_marked_or_answered() {
        var gita = grader();
        var attempt = marked("amal");
        markOtherwise(gita, appealed("amal", attempt, essays.get(0)), "2");
        letStand(gita, appealed("amal", attempt, essays.get(1)));

        var read = Stream.of(
                as(amal, () -> the(Appealing.class).result(attempt.id())),
                as(amal, () -> the(Appealing.class).sheet(attempt.id(), slot(essays.get(0)))),
                as(amal, () -> the(Appealing.class).sheet(attempt.id(), slot(essays.get(1)))),
                as(amal, () -> the(SeeingResults.class).result(attempt.id())),
                as(amal, () -> the(OwnGrades.class).of(offering.id())),
                as(amal, () -> the(SeeingResults.class).log(attempt.id())),
                fired(AppealAnswered.class),
                notices("amal"))
            .map(Object::toString);

        assertThat(read).allSatisfy(text -> assertThat(text).doesNotContainIgnoringCase("gita").doesNotContainIgnoringCase("lena").doesNotContain("answeredBy", "marker"));
        assertThat(notices("amal")).filteredOn(body -> body.startsWith("Somebody else looked")).hasSize(2);
    }

    @Test
    void the_team_does_not_see_whose_appeal_it_is() {
        var gita = grader();
        var appeal = appealed("amal", marked("amal"), essays.get(0));

        assertThat(sheet(gita, appeal).toString() + open(gita)).doesNotContainIgnoringCase("amal");
    }

    @Test
    void who_answers_sees_the_question_the_answer_the_mark_its_comment_and_why() {
        var gita = grader();
        var appeal = appealed("amal", marked("amal"), essays.get(0));

        assertThat(sheet(gita, appeal)).satisfies(sheet -> {
            assertThat(sheet.asked().stem().text()).isEqualTo("First: discuss.");
            assertThat(sheet.line().explained().given()).extracting(given -> given.text()).containsExactly("Both sides.");
            assertThat(sheet.line().points()).isEqualByComparingTo("1");
            assertThat(sheet.line().comment()).isEqualTo("So far so good.");
            assertThat(sheet.reason()).isEqualTo("I said both.");
        });
    }

    @Test
    void files_that_are_the_answer_are_there_for_who_may_look_at_it_and_for_nobody_else() {
        var salma = steward("salma");
        var quiz = AssessmentFixture.published(course, Kind.QUIZ, lena, List.of(AssessmentFixture.question(course, lena, ContentFixture.upload(1, MediaType.PDF), "o")));
        var attempt = AttemptFixture.begun(EnrolmentFixture.enrolled(offering, amal), quiz);
        var drawing = as(amal, () -> the(AnsweringWithFiles.class).add(attempt.id(), 1, AttemptFixture.WRITER, "drawing.pdf",
            new ByteArrayInputStream("%PDF-1.7 x".getBytes(StandardCharsets.UTF_8))));
        AttemptFixture.answered(attempt, Map.of(1, new Answer.Files(List.of(drawing))));
        AttemptFixture.handIn(attempt);
        as(lena, () -> {
            var marking = the(MarkingAttempts.class);
            marking.mark(marking.next(offering.id(), marking.queue(offering.id()).get(0).question()).orElseThrow().id(), BigDecimal.ONE, null);
            return null;
        });
        as(amal, () -> {
            the(Appealing.class).appeal(attempt.id(), 1, "It is all there.");
            return null;
        });
        var appeal = inTransaction(() -> the(Appeals.class).against(attempt.id()).get(1).id());

        assertThat(as(salma, () -> answering().file(appeal, drawing.id())).name()).isEqualTo("drawing.pdf");
        assertThatThrownBy(() -> as(salma, () -> answering().file(appeal, -1L))).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> as(member("stranger"), () -> answering().file(appeal, drawing.id()))).isInstanceOf(NotThere.class);
    }

    @Test
    void a_test_run_rehearses_the_whole_timeline_and_counts_nowhere() {
        var attempt = rehearsed();
        as(lena, () -> {
            for (var slot = 1; slot <= 5; slot++) {
                the(Appealing.class).appeal(attempt, slot, "To see how it goes.");
            }
            return null;
        });
        assertThat(as(lena, () -> the(Appealing.class).sheet(attempt, 1)).left()).isEqualTo(3);
        assertThat(open(lena)).isEmpty();
        assertThat(fired(AppealSent.class)).isEmpty();
        assertThat(waiting(steward("salma"))).isEmpty();
        assertThat(as(lena, () -> answering().counts(offering.id()))).isEmpty();
        var rows = as(lena, () -> answering().open(offering.id(), true, 0)).rows();
        assertThat(rows).hasSize(5).allMatch(AppealRow::mine);
        var essay = rows.stream().filter(row -> row.question().startsWith("First")).findFirst().orElseThrow().id();
        var key = rows.stream().filter(row -> row.question().startsWith("It is so")).findFirst().orElseThrow().id();

        markOtherwise(lena, essay, "0.5");
        point(lena, key);

        assertThat(as(lena, () -> the(Appealing.class).sheet(attempt, slot(essays.get(0)))).sent().after()).isEqualByComparingTo("0.5");
        assertThat(fired(AttemptsRemarked.class)).isEmpty();
        assertThat(notices("lena")).hasSize(2);
        as(lena, () -> {
            the(Rehearsing.class).discard(attempt);
            return null;
        });
        assertThat(as(lena, () -> answering().open(offering.id(), true, 0)).total()).isZero();
    }

    @Test
    void a_rehearsal_is_answered_by_another_of_the_team_where_there_is_one_and_never_by_a_steward() {
        var attempt = rehearsed();
        as(lena, () -> {
            the(Appealing.class).appeal(attempt, slot(essays.get(0)), "To see how it goes.");
            return null;
        });
        var appeal = inTransaction(() -> the(Appeals.class).against(attempt).get(slot(essays.get(0))).id());
        assertThatThrownBy(() -> sheet(steward("salma"), appeal)).isInstanceOf(NotAllowed.class);
        var gita = grader();

        assertThatThrownBy(() -> letStand(lena, appeal)).isInstanceOf(Unfit.class);
        letStand(gita, appeal);
    }

    @Test
    void open_appeals_are_counted_where_the_team_sees_how_far_marking_is() {
        var gita = grader();
        var attempt = marked("amal");
        var appeal = appealed("amal", attempt, essays.get(0));
        appealed("amal", attempt, essays.get(1));
        assertThat(as(gita, () -> answering().counts(offering.id()))).containsExactlyInAnyOrder(new AppealCount(activity, essays.get(0).id(), 1), new AppealCount(activity, essays.get(1).id(), 1));

        letStand(gita, appeal);

        assertThat(as(gita, () -> answering().counts(offering.id()))).containsExactly(new AppealCount(activity, essays.get(1).id(), 1));
        assertThat(as(gita, () -> the(WatchingTests.class).desk(offering.id()))).extracting(row -> row.toMark()).containsExactly(0L);
    }

    @Test
    void a_list_takes_as_many_statements_for_many_as_for_few() {
        var gita = grader();
        var salma = steward("salma");
        appealed("amal", marked("amal"), essays.get(0));
        var few = statementsOf(() -> open(gita));
        var fewWait = statementsOf(() -> waiting(salma));
        for (var i = 0; i < 30; i++) {
            var name = "m" + i;
            var attempt = marked(name);
            appealed(name, attempt, essays.get(0));
            appealed(name, attempt, essays.get(1));
        }

        assertThat(statementsOf(() -> open(gita))).isEqualTo(few);
        assertThat(statementsOf(() -> waiting(salma))).isEqualTo(fewWait);
        assertThat(as(gita, () -> answering().open(offering.id(), false, 0))).satisfies(page -> {
            assertThat(page.rows()).hasSize(Appeals.PAGE);
            assertThat(page.total()).isEqualTo(61);
        });
        assertThat(as(gita, () -> answering().open(offering.id(), false, 1)).rows()).hasSize(11);
    }

    @Test
    void a_list_for_stewards_takes_as_many_statements_for_many_as_for_few() {
        var salma = steward("salma");
        appealed("amal", marked("amal"), essays.get(0));
        var few = statementsOf(() -> waiting(salma));
        for (var i = 0; i < 10; i++) {
            appealed("m" + i, marked("m" + i), essays.get(0));
        }

        assertThat(statementsOf(() -> assertThat(waiting(salma)).hasSize(11))).isEqualTo(few);
    }

    @Test
    void what_is_shown_of_an_appeal_is_read_once() {
        var gita = grader();
        var appeal = appealed("amal", marked("amal"), essays.get(0));

        assertThat(statementsOf(() -> sheet(gita, appeal))).as("the appeal, three kinds of roles, who may answer, the answer, its attempt, its mark, what was decided").isEqualTo(9);
    }

    @Test
    void an_attempt_that_is_sat_again_is_not_answered_until_it_is_marked() {
        var gita = grader();
        var attempt = marked("amal");
        var appeal = appealed("amal", attempt, essays.get(0));
        inTransaction(() -> the(EntityManager.class).createNativeQuery("update attempt set scored_at = null, points = null where id = :id")
            .setParameter("id", attempt.id()).executeUpdate());

        assertThat(sheet(gita, appeal).settled()).isFalse();
        assertThatThrownBy(() -> letStand(gita, appeal)).isInstanceOf(Unfit.class).hasMessageContaining("appeal.notMarked");
    }

    /** @return a test run of lena, with essays to which lena gave one point each */
    private Long rehearsed() {
        var attempt = sat(inTransaction(() -> the(TestRuns.class).begin(the(Offerings.class).by(offering.id()).orElseThrow(), the(Members.class).reference(lena), clock.instant())));
        as(lena, () -> {
            var marking = the(MarkingAttempts.class);
            essays.forEach(essay -> marking.mark(marking.next(offering.id(), essay.id(), true).orElseThrow().id(), BigDecimal.ONE, null));
            return null;
        });
        return attempt.id();
    }

    private void point(Long who, Long appeal) {
        as(who, () -> {
            answering().pointToRepair(appeal, "The key is another now.");
            return null;
        });
    }

    private AppealSheet sheet(Long who, Long appeal) {
        return as(who, () -> answering().sheet(appeal));
    }

    private List<AppealRow> open(Long who) {
        return as(who, () -> answering().open(offering.id(), false, 0)).rows();
    }

    private List<AppealRow> waiting(Long who) {
        return as(who, () -> answering().waiting(0)).rows();
    }

    private OwnAppeal.Sent own(Attempt attempt) {
        return own(attempt, essays.get(0));
    }

    private OwnAppeal.Sent own(Attempt attempt, QuestionVersion question) {
        return as(amal, () -> the(Appealing.class).sheet(attempt.id(), slot(question))).sent();
    }

    private EnrolmentState state(Attempt attempt) {
        return inTransaction(() -> the(Enrolments.class).by(attempt.enrolment().id()).orElseThrow().state());
    }

    private List<String> notices(String name) {
        return inTransaction(() -> the(EntityManager.class).createQuery("select n.body from Notice n where n.member.id = :member", String.class)
            .setParameter("member", member(name)).getResultList());
    }
}
