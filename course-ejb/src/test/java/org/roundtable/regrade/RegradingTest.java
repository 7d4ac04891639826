package org.roundtable.regrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.roundtable.access.NotAllowed;
import org.roundtable.assessment.AssessmentFixture;
import org.roundtable.assessment.Kind;
import org.roundtable.attempt.AttemptFixture;
import org.roundtable.attempt.DrawingPapers;
import org.roundtable.attempt.MarkingAttempts;
import org.roundtable.attempt.RulingUnfit;
import org.roundtable.attempt.SeeingResults;
import org.roundtable.attempt.Treatment;
import org.roundtable.certificate.CertificateRevoked;
import org.roundtable.certificate.Certifying;
import org.roundtable.course.OfferingFixture;
import org.roundtable.course.OfferingState;
import org.roundtable.enrolment.EnrolmentState;
import org.roundtable.enrolment.Enrolments;
import org.roundtable.grading.MarkChange;
import org.roundtable.grading.MarksChanged;
import org.roundtable.grading.OwnGrades;
import org.roundtable.grading.SeeingGrades;
import org.roundtable.question.Answer;
import org.roundtable.question.Essay;
import org.roundtable.question.QuestionFixture;
import org.roundtable.question.RichText;
import org.roundtable.question.TrueFalse;
import org.roundtable.shared.NotThere;

class RegradingTest extends RegradedExam {

    @Test
    void each_treatment_marks_as_it_says() {
        var old = sat("amal", "tttff");
        var corrected = sat("ben", "ftfff");
        var blank = sat("chan", "-t---");

        assertThat(List.of(points(old), points(corrected), points(blank))).containsExactly("6/10", "2/10", "2/10");
        decide(Treatment.CHANGE_KEY);
        runJob();
        assertThat(List.of(points(old), points(corrected), points(blank))).containsExactly("4/10", "4/10", "2/10");
        decide(Treatment.ACCEPT_BOTH);
        runJob();
        assertThat(List.of(points(old), points(corrected), points(blank))).containsExactly("6/10", "4/10", "2/10");
        decide(Treatment.FULL_CREDIT);
        runJob();
        assertThat(List.of(points(old), points(corrected), points(blank))).containsExactly("6/10", "4/10", "4/10");
        decide(Treatment.DROP);
        runJob();
        assertThat(List.of(points(old), points(corrected), points(blank))).containsExactly("4/8", "2/8", "2/8");
        revert();
        runJob();
        assertThat(List.of(points(old), points(corrected), points(blank))).containsExactly("6/10", "2/10", "2/10");
    }

    @Test
    void the_dry_run_lists_what_the_job_then_does_and_stores_nothing() {
        var amal = sat("amal", "tttff");
        var ben = sat("ben", "fttff");
        var chan = sat("chan", "-tttt");

        var foreseen = look(Treatment.CHANGE_KEY);

        assertThat(List.of(points(amal), points(ben), points(chan))).containsExactly("6/10", "4/10", "8/10");
        assertThat(the(Regrading.class).test(offering.id(), activity).decisions()).isEmpty();
        assertThat(foreseen).extracting(DryRun::asked, DryRun::changed, DryRun::up, DryRun::down, DryRun::passesGained, DryRun::passesLost)
            .containsExactly(3, 2, 1, 1, 1, 1);
        assertThat(foreseen.rows()).extracting(EffectRow::learner, row -> row.before().intValue(), row -> row.after().intValue(), EffectRow::pass)
            .containsExactly(tuple("Amal", 60, 40, Effect.LOST), tuple("Ben", 40, 60, Effect.GAINED));

        decide(Treatment.CHANGE_KEY);
        runJob();

        assertThat(foreseen.rows()).allSatisfy(row -> assertThat(now(row.attempt().equals(amal.id()) ? amal : ben).percent()).isEqualByComparingTo(row.after()));
        assertThat(the(Regrading.class).test(offering.id(), activity).decisions()).extracting(RegradeRow::done, RegradeRow::changed, row -> row.doneAt() != null)
            .containsExactly(tuple(3, 2, true));
        assertThat(the(Regrading.class).lookBack(offering.id(), activity, wrong, 0).rows()).extracting(EffectRow::learner, row -> row.after().intValue())
            .containsExactly(tuple("Amal", 60), tuple("Ben", 40));
    }

    @Test
    void trap_10_an_attempt_still_open_is_marked_by_the_new_key_when_it_is_handed_in_and_only_once() {
        var settled = sat("amal", "ftttt");
        var open = AttemptFixture.begun(enrolled("ben"), exam);
        AttemptFixture.answered(open, answers("ftttt"));
        assertThat(look(Treatment.CHANGE_KEY).open()).isEqualTo(1);
        decide(Treatment.CHANGE_KEY);

        AttemptFixture.handIn(open);

        assertThat(points(open)).isEqualTo("10/10");
        assertThat(points(settled)).isEqualTo("8/10");
        assertThat(runJob()).isEqualTo(1);
        assertThat(points(settled)).isEqualTo("10/10");
        assertThat(runJob()).isZero();
        revert();
        runJob();
        assertThat(List.of(points(open), points(settled))).containsExactly("8/10", "8/10");
    }

    @Test
    void what_was_being_settled_in_the_same_moment_is_looked_for_once_more() {
        decide(Treatment.CHANGE_KEY);
        assertThat(due()).isTrue();
        runJob();
        assertThat(due()).isFalse();

        clock.pass(Regrade.SETTLED);

        assertThat(due()).isTrue();
        runJob();
        assertThat(due()).isFalse();
    }

    @Test
    void run_twice_or_broken_off_it_marks_nothing_twice() {
        var amal = sat("amal", "fttff");
        sat("ben", "fttff");
        decide(Treatment.CHANGE_KEY);
        var first = RegradeFixture.pieces(this::inTransaction).subList(0, 1);
        inTransaction(() -> { the(RegradeWriter.class).writeItems(List.copyOf(first)); return null; });
        assertThat(due()).isTrue();

        assertThat(runJob()).isEqualTo(1);
        inTransaction(() -> { the(RegradeWriter.class).writeItems(List.copyOf(first)); return null; });

        assertThat(points(amal)).isEqualTo("6/10");
        assertThat(formerScores()).isEqualTo(2);
    }

    @Test
    void learners_hear_of_it_when_their_mark_is_out_and_not_before() {
        var amal = sat("amal", "fttff");
        sat("ben", "-ttff");
        decide(Treatment.CHANGE_KEY);
        runJob();
        assertThat(fired(MarksChanged.class)).isEmpty();
        release();
        revert();

        runJob();

        assertThat(fired(MarksChanged.class)).singleElement().satisfies(told -> {
            assertThat(told.members()).containsExactly(member("amal"));
            assertThat(told.reason()).isEqualTo("It was right after all.");
        });
        assertThat(as(member("amal"), () -> the(OwnGrades.class).of(offering.id())).rows().get(0).entry().percent()).isEqualByComparingTo("40");
        assertThat(the(SeeingGrades.class).cell(offering.id(), amal.enrolment().id(), activity).history()).extracting(change -> change.what(), change -> change.percent().intValue())
            .containsExactly(tuple(MarkChange.What.CHANGED, 40), tuple(MarkChange.What.RELEASED, 60));
        assertThat(notices("amal")).anyMatch(body -> body.contains("It was right after all."));
    }

    @Test
    void a_certificate_lapses_when_the_rule_is_not_met_any_more_and_holds_again_when_it_is() {
        var amal = sat("amal", "tttff");
        release();
        the(Certifying.class).issue(amal.enrolment().id());
        assertThat(look(Treatment.CHANGE_KEY)).extracting(DryRun::passesLost, DryRun::certificatesLost).containsExactly(1, 1);
        decide(Treatment.CHANGE_KEY);
        runJob();
        assertThat(revoked()).isTrue();
        assertThat(fired(CertificateRevoked.class)).extracting(CertificateRevoked::why).containsExactly("The statement is false.");
        assertThat(the(Regrading.class).lookBack(offering.id(), activity, wrong, 0).certificatesGained()).isEqualTo(1);

        revert();
        runJob();

        assertThat(revoked()).isFalse();
    }

    @Test
    void who_completed_a_finished_offering_follows_their_mark() {
        var amal = sat("amal", "fttff");
        release();
        as(lena, () -> OfferingFixture.moved(offering, OfferingState.GRADING));
        as(lena, () -> { the(org.roundtable.course.Running.class).moveOn(offering.id(), OfferingState.FINISHED); return null; });
        assertThat(state(amal)).isEqualTo(EnrolmentState.FAILED);
        decide(Treatment.CHANGE_KEY);

        runJob();

        assertThat(state(amal)).isEqualTo(EnrolmentState.COMPLETED);
    }

    @Test
    void a_question_corrected_in_the_bank_is_the_new_key() {
        var amal = sat("amal", "fffff");
        var corrected = QuestionFixture.revised(questions.get(0), lena, new TrueFalse(RichText.plain("Statement 1, reworded"), false, NONE, NONE, NONE, NONE));

        the(Regrading.class).decide(offering.id(), activity, new RulingWish(wrong, Treatment.CHANGE_KEY, corrected.id(), List.of(), "Corrected."));
        runJob();

        assertThat(points(amal)).isEqualTo("2/10");
        assertThat(the(Regrading.class).question(offering.id(), activity, wrong)).satisfies(sheet -> {
            assertThat(sheet.versions()).extracting(QuestionInTest.OtherVersion::number).containsExactly(2);
            assertThat(sheet.standing()).isEqualTo(Treatment.CHANGE_KEY);
            assertThat(sheet.right()).containsExactly("true");
        });
        assertThatThrownBy(() -> the(Regrading.class).decide(offering.id(), activity, new RulingWish(wrong, Treatment.CHANGE_KEY, questions.get(1).id(), List.of(), "Other.")))
            .isInstanceOf(NotThere.class);
    }

    @Test
    void learners_read_the_key_they_were_marked_by() {
        var amal = sat("amal", "ftttt");
        decide(Treatment.CHANGE_KEY);
        runJob();
        release();

        var lines = as(member("amal"), () -> the(SeeingResults.class).result(amal.id())).answers();

        assertThat(lines).filteredOn(line -> line.stem().text().equals("Statement 1")).singleElement().satisfies(line -> {
            assertThat(line.explained().right()).extracting(RichText::text).containsExactly("false");
            assertThat(line.points()).isEqualByComparingTo("2");
        });
    }

    @Test
    void what_a_person_gave_comes_back_when_a_decision_about_their_question_is_taken_back() {
        var opinion = AssessmentFixture.question(course, lena, new Essay(RichText.plain("Discuss."), NONE, NONE, 300, NONE, NONE), "o");
        var quiz = AssessmentFixture.published(course, Kind.QUIZ, lena, List.of(questions.get(1), opinion));
        var essays = quiz.assessment().activity().id();
        var marked = AttemptFixture.handedIn(enrolled("amal"), quiz, Map.of(1, new Answer.Text("Both sides."), 2, new Answer.Text("Both sides.")));
        as(member("gita"), () -> {
            var marking = the(MarkingAttempts.class);
            marking.mark(marking.next(offering.id(), marking.queue(offering.id()).get(0).question()).orElseThrow().id(), new BigDecimal("0.5"), "");
            return null;
        });
        var waiting = AttemptFixture.handedIn(enrolled("ben"), quiz, Map.of(1, new Answer.Text("Both sides."), 2, new Answer.Text("Both sides.")));
        assertThat(now(waiting).unmarked()).isEqualTo(1);

        the(Regrading.class).decide(offering.id(), essays, new RulingWish(opinion.id(), Treatment.FULL_CREDIT, null, null, "It could not be answered."));
        runJob();
        assertThat(List.of(points(marked), points(waiting))).containsExactly("2/4", "2/4");
        assertThat(now(waiting).scoredAt()).isNotNull();
        var ruling = the(Regrading.class).test(offering.id(), essays).decisions().get(0).ruling();
        the(Regrading.class).revert(ruling, "It could.");
        runJob();

        assertThat(points(marked)).isEqualTo("0.5/4");
        assertThat(now(waiting)).extracting(attempt -> attempt.unmarked(), attempt -> attempt.scoredAt()).containsExactly(1, null);
    }

    @Test
    void not_everything_can_be_dropped_and_not_without_a_reason() {
        sat("amal", "ttttt");
        for (var i = 0; i < 4; i++) {
            the(Regrading.class).decide(offering.id(), activity, new RulingWish(questions.get(i).id(), Treatment.DROP, null, null, "Out."));
            runJob();
        }
        assertThatThrownBy(() -> the(Regrading.class).decide(offering.id(), activity, new RulingWish(questions.get(4).id(), Treatment.DROP, null, null, "Out.")))
            .isInstanceOf(RulingUnfit.class);
        assertThatThrownBy(() -> the(Regrading.class).decide(offering.id(), activity, new RulingWish(questions.get(4).id(), Treatment.FULL_CREDIT, null, null, " ")))
            .isInstanceOf(RulingUnfit.class);
        assertThatThrownBy(() -> the(Regrading.class).decide(offering.id(), activity, new RulingWish(questions.get(4).id(), Treatment.CHANGE_KEY, null, List.of(), "Why")))
            .isInstanceOf(RulingUnfit.class);
    }

    @Test
    void a_question_can_be_dropped_that_is_all_of_a_next_paper_nobody_has_begun() {
        var other = AssessmentFixture.aTest(course, Kind.QUIZ);
        AssessmentFixture.ruledBy(other, AssessmentFixture.attempts(other.rules(), 2, 0));
        AssessmentFixture.asking(other, questions);
        AttemptFixture.handedIn(enrolled("ben"), AssessmentFixture.published(other, lena), Map.of());
        AssessmentFixture.emptied(other);
        AssessmentFixture.asking(other, questions.subList(0, 1));
        AssessmentFixture.published(other, lena);
        the(DrawingPapers.class).generate(offering.id(), other.activity().id());

        the(Regrading.class).decide(offering.id(), other.activity().id(), wish(Treatment.DROP));

        assertThat(runJob()).isEqualTo(1);
    }

    @Test
    void only_who_releases_grades_decides() {
        sat("amal", "ttttt");
        for (var name : List.of("amal", "gita", "stranger")) {
            signedInAs(member(name));
            assertThatThrownBy(() -> look(Treatment.DROP)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> decide(Treatment.DROP)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> the(Regrading.class).test(offering.id(), activity)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> the(Regrading.class).question(offering.id(), activity, wrong)).isInstanceOf(NotAllowed.class);
        }
        signedInAs(lena);
        decide(Treatment.DROP);
        var ruling = the(Regrading.class).test(offering.id(), activity).decisions().get(0).ruling();
        signedInAs(member("gita"));
        assertThatThrownBy(() -> the(Regrading.class).revert(ruling, "No.")).isInstanceOf(NotAllowed.class);
        assertThat(inTransaction(() -> the(org.roundtable.audit.AuditTrail.class).of("ruling", ruling))).extracting(entry -> entry.action()).containsExactly("regrade.decided");
    }

    @Test
    void marking_anew_takes_as_many_statements_for_thirty_as_for_ten() {
        for (var i = 0; i < 10; i++) {
            sat("m" + i, "fttff");
        }
        release();
        decide(Treatment.CHANGE_KEY);
        var few = statementsOf(this::runJob);
        for (var i = 10; i < 40; i++) {
            sat("m" + i, "fttff");
        }
        release();
        revert();

        assertThat(statementsOf(this::runJob)).isLessThanOrEqualTo(few + 5).isLessThanOrEqualTo(60);
        assertThat(statementsOf(() -> look(Treatment.CHANGE_KEY))).isLessThanOrEqualTo(30);
        assertThat(fired(MarksChanged.class)).extracting(told -> told.members().size()).containsExactly(10, 40);
    }

    private boolean due() {
        return inTransaction(() -> the(RegradesAhead.class).due(clock.instant()));
    }

    private long formerScores() {
        return inTransaction(() -> ((Number) the(jakarta.persistence.EntityManager.class).createNativeQuery("select count(*) from former_score").getSingleResult()).longValue());
    }

    private List<String> notices(String name) {
        return inTransaction(() -> the(jakarta.persistence.EntityManager.class).createQuery("select n.body from Notice n where n.member.id = :member", String.class)
            .setParameter("member", member(name)).getResultList());
    }

    private boolean revoked() {
        return the(Certifying.class).sheet(offering.id(), 0).page().rows().get(0).revoked();
    }

    private EnrolmentState state(org.roundtable.attempt.Attempt attempt) {
        return inTransaction(() -> the(Enrolments.class).by(attempt.enrolment().id()).orElseThrow().state());
    }
}
