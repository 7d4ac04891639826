package org.roundtable.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.roundtable.attempt.Attempt;
import org.roundtable.attempt.MarkReleases;
import org.roundtable.attempt.Treatment;
import org.roundtable.audit.AuditTrail;
import org.roundtable.course.Offerings;
import org.roundtable.question.QuestionVersion;
import org.roundtable.regrade.Regrading;
import org.roundtable.regrade.RegradeFixture;
import org.roundtable.regrade.RulingWish;
import org.roundtable.shared.NotThere;

class AppealingTest extends AppealedExam {

    @Test
    void a_mark_can_be_appealed_once_it_is_out_and_not_before() {
        var attempt = sat("amal");
        assertThat(rows(attempt)).as("nothing may be seen").isEmpty();
        mark(lena, "1");
        assertThat(rows(attempt)).isEmpty();
        assertThatThrownBy(() -> appeal(attempt, essays.get(0))).isInstanceOf(NotThere.class);

        release();

        assertThat(sheet(attempt, essays.get(1))).satisfies(sheet -> {
            assertThat(sheet.until()).isEqualTo(clock.instant().plus(Duration.ofDays(14)));
            assertThat(sheet.left()).isEqualTo(3);
        });
        assertThat(rows(attempt)).hasSize(5).allMatch(OwnResult.Row::free);
        appeal(attempt, essays.get(0));
        assertThat(left(attempt)).isEqualTo(2);
        assertThat(rows(attempt)).filteredOn(OwnResult.Row::free).hasSize(4).allMatch(row -> row.appeal() == null);
        assertThat(rows(attempt)).filteredOn(row -> !row.free()).extracting(row -> row.line().slot(), OwnResult.Row::appeal).containsExactly(tuple(slot(essays.get(0)), AppealState.OPEN));
        assertThat(sheet(attempt, essays.get(0))).satisfies(sheet -> {
            assertThat(sheet.open()).isFalse();
            assertThat(sheet.sent().reason()).isEqualTo("I said both.");
            assertThat(sheet.sent().before()).isEqualByComparingTo("1");
        });
        assertThat(audited(attempt, essays.get(0))).containsExactly("appeal.sent");
    }

    @Test
    void the_window_is_open_for_two_weeks_from_when_the_marks_came_out() {
        var attempt = sat("amal");
        mark(lena, "1");
        clock.pass(Duration.ofDays(30));
        release();

        clock.pass(Appeal.WINDOW.minusSeconds(1));
        appeal(attempt, essays.get(0));
        clock.pass(Duration.ofSeconds(1));

        assertThatThrownBy(() -> appeal(attempt, essays.get(1))).isInstanceOf(Unfit.class).hasMessageContaining("appeal.tooLate");
        assertThat(rows(attempt)).hasSize(5).noneMatch(OwnResult.Row::free);
        assertThat(rows(attempt)).extracting(OwnResult.Row::appeal).as("what was sent is still told").containsOnlyOnce(AppealState.OPEN);
        assertThat(sheet(attempt, essays.get(1)).open()).isFalse();
    }

    @Test
    void a_mark_that_is_changed_leaves_the_window_of_the_others_as_it_was() {
        grader();
        var attempt = marked("amal");
        var until = sheet(attempt, essays.get(1)).until();
        clock.pass(Duration.ofDays(3));

        markOtherwise(member("gita"), appealed("amal", attempt, essays.get(0)), "2");

        assertThat(sheet(attempt, essays.get(1)).until()).isEqualTo(until);
    }

    @Test
    void three_are_open_or_turned_down_at_most_and_an_accepted_one_is_given_back() {
        var gita = grader();
        var attempt = marked("amal");
        var first = appealed("amal", attempt, essays.get(0));
        var second = appealed("amal", attempt, essays.get(1));
        appeal(attempt, essays.get(2));
        letStand(gita, first);
        assertThat(left(attempt)).isZero();
        assertThatThrownBy(() -> appeal(attempt, essays.get(3))).isInstanceOf(Unfit.class).hasMessageContaining("appeal.noneLeft");

        markOtherwise(gita, second, "0.5");

        assertThat(left(attempt)).isEqualTo(1);
        appeal(attempt, essays.get(3));
        assertThat(left(attempt)).isZero();
    }

    /** Every learner of an exam opens it, all on one evening. */
    @Test
    void a_result_is_read_once_with_one_statement_more_for_its_appeals_and_none_where_the_marks_are_not_out() {
        var attempt = sat("amal");
        mark(lena, "1");
        assertThat(statementsOf(() -> rows(attempt))).as("the attempt, whether its marks are out").isEqualTo(2);
        release();
        appealed("amal", attempt, essays.get(0));

        assertThat(statementsOf(() -> rows(attempt))).as("these, the answers, what was decided of their questions, what markers said, the appeals").isEqualTo(6);
        clock.pass(Appeal.WINDOW.plusDays(1));
        assertThat(statementsOf(() -> rows(attempt))).as("looks no second time when the marks came out").isEqualTo(6);
    }

    @Test
    void an_answer_is_appealed_once() {
        var gita = grader();
        var attempt = marked("amal");
        letStand(gita, appealed("amal", attempt, essays.get(0)));

        assertThatThrownBy(() -> appeal(attempt, essays.get(0))).isInstanceOf(Unfit.class).hasMessageContaining("appeal.sentAlready");
    }

    @Test
    void the_database_keeps_one_appeal_for_an_answer_and_each_of_the_three_places_once() {
        var attempt = marked("amal");
        var id = appealed("amal", attempt, essays.get(0));

        assertThatThrownBy(() -> copied(id, "response_id", "null")).satisfies(e -> assertThat(e.toString().toLowerCase()).contains("appeal_one_for_an_answer"));
        assertThatThrownBy(() -> copied(id, "(select min(r.id) from response r where r.id <> response_id)", "place"));
        assertThatThrownBy(() -> copied(id, "(select min(r.id) from response r where r.id <> response_id)", "4"));
        copied(id, "(select min(r.id) from response r where r.id <> response_id)", "2");
    }

    @Test
    void two_tabs_or_two_nodes_use_up_no_more_than_there_are() throws Exception {
        var attempt = marked("amal");
        var pool = Executors.newFixedThreadPool(6);
        try {
            var sent = pool.invokeAll(IntStream.range(0, 8).mapToObj(i -> (Callable<Boolean>) () -> {
                appeal(attempt, essays.get(i % 4));
                return true;
            }).toList());
            assertThat(sent.stream().filter(AppealingTest::went)).hasSize(3);
        } finally {
            pool.shutdownNow();
        }
        assertThat(left(attempt)).isZero();
        assertThat(rows(attempt)).filteredOn(row -> row.appeal() != null).hasSize(3);
    }

    @Test
    void why_is_said_in_1_to_2000_characters() {
        var attempt = marked("amal");
        for (var reason : Stream.of("", "  ", "x".repeat(2001), null).toList()) {
            assertThatThrownBy(() -> appeal(attempt, essays.get(0), reason)).isInstanceOf(Unfit.class).hasMessageContaining("appeal.reasonUnfit");
        }
        appeal(attempt, essays.get(0), " x ");
        appeal(attempt, essays.get(1), "x".repeat(2000));
        assertThat(stored(attempt, essays.get(0)).reason()).isEqualTo("x");
    }

    @Test
    void nobody_appeals_or_sees_what_is_not_theirs() {
        var attempt = marked("amal");
        appeal(attempt, essays.get(0));
        for (var who : List.of(lena, member("ben"), steward("salma"))) {
            assertThatThrownBy(() -> as(who, () -> the(Appealing.class).result(attempt.id()))).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> as(who, () -> the(Appealing.class).sheet(attempt.id(), slot(essays.get(0))))).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> as(who, () -> {
                the(Appealing.class).appeal(attempt.id(), slot(essays.get(1)), "Mine");
                return null;
            })).isInstanceOf(NotThere.class);
        }
    }

    @Test
    void a_question_that_counts_for_nobody_has_no_mark_to_appeal() {
        var attempt = marked("amal");
        as(lena, () -> {
            the(Regrading.class).decide(offering.id(), activity, new RulingWish(statement.id(), Treatment.DROP, null, null, "Out."));
            return null;
        });
        RegradeFixture.runJob(this::inTransaction);

        assertThat(rows(attempt)).hasSize(5).filteredOn(OwnResult.Row::free).hasSize(4);
        assertThatThrownBy(() -> appeal(attempt, statement)).isInstanceOf(NotThere.class);
    }

    @Test
    void what_became_of_an_appeal_is_told_even_when_its_question_counts_for_nobody_by_that() {
        var attempt = marked("amal");
        var appeal = appealed("amal", attempt, statement);
        as(lena, () -> {
            the(Regrading.class).decide(offering.id(), activity, new RulingWish(statement.id(), Treatment.DROP, null, null, "Out."));
            return null;
        });
        RegradeFixture.runJob(this::inTransaction);

        as(lena, () -> {
            answering().pointToRepair(appeal, "Nobody was taught it.");
            return null;
        });

        assertThat(sheet(attempt, statement).sent()).extracting(OwnAppeal.Sent::state, OwnAppeal.Sent::answer).containsExactly(AppealState.REPAIRED, "Nobody was taught it.");
        assertThat(rows(attempt)).filteredOn(row -> row.appeal() != null).extracting(OwnResult.Row::appeal, OwnResult.Row::free).containsExactly(tuple(AppealState.REPAIRED, false));
    }

    @Test
    void marks_that_are_taken_back_are_not_appealed() {
        var attempt = marked("amal");
        inTransaction(() -> {
            the(MarkReleases.class).takeBack(the(Offerings.class).by(offering.id()).orElseThrow(), exam.assessment().activity());
            return null;
        });

        assertThatThrownBy(() -> appeal(attempt, essays.get(0))).isInstanceOf(NotThere.class);
    }

    private void appeal(Attempt attempt, QuestionVersion question) {
        appeal(attempt, question, "I said both.");
    }

    private void appeal(Attempt attempt, QuestionVersion question, String reason) {
        as(amal, () -> {
            the(Appealing.class).appeal(attempt.id(), slot(question), reason);
            return null;
        });
    }

    private List<OwnResult.Row> rows(Attempt attempt) {
        return as(amal, () -> the(Appealing.class).result(attempt.id())).rows();
    }

    private int left(Attempt attempt) {
        return sheet(attempt, statement).left();
    }

    private OwnAppeal sheet(Attempt attempt, QuestionVersion question) {
        return as(amal, () -> the(Appealing.class).sheet(attempt.id(), slot(question)));
    }

    private List<String> audited(Attempt attempt, QuestionVersion question) {
        return inTransaction(() -> the(AuditTrail.class).of("appeal", stored(attempt, question).id())).stream().map(entry -> entry.action()).toList();
    }

    /** Past everything but the database. */
    private void copied(Long id, String response, String place) {
        inTransaction(() -> the(EntityManager.class).createNativeQuery("""
                insert into appeal (id, version, enrolment_id, response_id, reason, sent_at, place, state, points_before)
                select id + 1000000, version, enrolment_id, %s, reason, sent_at, %s, state, points_before from appeal where id = :id""".formatted(response, place))
            .setParameter("id", id).executeUpdate());
    }

    private static boolean went(Future<Boolean> sent) {
        try {
            return sent.get();
        } catch (ExecutionException refused) {
            assertThat(refused.getCause()).isInstanceOf(Unfit.class);
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
