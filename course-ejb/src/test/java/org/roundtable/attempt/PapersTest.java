package org.roundtable.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.access.NotAllowed;
import org.roundtable.assessment.Assessment;
import org.roundtable.assessment.AssessmentFixture;
import org.roundtable.assessment.Kind;
import org.roundtable.attempt.Papers.Drawn;
import org.roundtable.course.Course;
import org.roundtable.course.CourseFixture;
import org.roundtable.course.Offering;
import org.roundtable.course.OfferingFixture;
import org.roundtable.enrolment.EnrolmentFixture;
import org.roundtable.enrolment.LearnerFixture;
import org.roundtable.house.DatabaseTest;
import org.roundtable.question.QuestionVersion;

class PapersTest extends DatabaseTest {

    private Long lead;
    private Course course;
    private List<QuestionVersion> questions;
    private Assessment exam;
    private Offering offering;

    @BeforeEach
    void an_exam_opens_in_thirteen_hours() {
        lead = member("lead");
        course = CourseFixture.publishedCourse(lead);
        questions = AssessmentFixture.oneOfEach(course, lead);
        exam = AssessmentFixture.aTest(course, Kind.EXAM);
        AssessmentFixture.asking(exam, questions);
        AssessmentFixture.published(exam, lead);
        offering = OfferingFixture.runningOffering(course);
        List.of("amal", "ben").forEach(learner -> EnrolmentFixture.enrolled(offering, member(learner)));
        OfferingFixture.timed(offering, exam.activity(), clock.instant().plus(Duration.ofHours(13)), clock.instant().plus(Duration.ofHours(15)), null);
    }

    @Test
    void are_drawn_by_the_job_from_twelve_hours_before_it_opens_and_then_nothing_is_left_to_do() {
        assertThat(due()).isFalse();
        clock.pass(Duration.ofHours(1));
        assertThat(due()).isTrue();

        runJob();

        assertThat(due()).isFalse();
        assertThat(drawn()).isEqualTo(new Drawn(2, 2));
        assertThat(runJob()).isZero();
    }

    @Test
    void the_job_run_twice_or_on_two_nodes_draws_each_paper_once() {
        clock.pass(Duration.ofHours(1));
        var read = inTransaction(() -> the(MissingPapers.class).ahead(clock.instant(), 100));

        write(read);
        write(read);

        assertThat(inTransaction(() -> the(MissingPapers.class).of(exam.id(), offering.id(), 10))).isEmpty();
        assertThat(drawn()).isEqualTo(new Drawn(2, 2));
    }

    @Test
    void drawn_ahead_starting_writes_no_question_and_costs_the_same_for_one_as_for_many() {
        var small = AssessmentFixture.aTest(course, Kind.QUIZ);
        AssessmentFixture.asking(small, questions.subList(0, 1));
        AssessmentFixture.published(small, lead);
        signedInAs(lead);
        the(DrawingPapers.class).generate(offering.id(), exam.activity().id());
        the(DrawingPapers.class).generate(offering.id(), small.activity().id());
        clock.pass(Duration.ofHours(13));
        signedInAs(member("amal"));

        var few = statementsOf(() -> the(Sitting.class).start(small.activity().id(), offering.id(), true));
        var many = statementsOf(() -> the(Sitting.class).start(exam.activity().id(), offering.id(), true));

        // two of them are the log: where it ends, and that it begins
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(15);
        assertThat(drawn()).isEqualTo(new Drawn(2, 2));
    }

    @Test
    void who_enrols_late_gets_theirs_by_the_button_or_at_the_start() {
        clock.pass(Duration.ofHours(13));
        assertThat(due()).isFalse();
        EnrolmentFixture.enrolled(offering, member("late"));
        var attempt = as(member("late"), () -> the(Sitting.class).start(exam.activity().id(), offering.id(), true));
        assertThat(attempt).isNotNull();

        assertThat(as(lead, () -> the(DrawingPapers.class).generate(offering.id(), exam.activity().id()))).isEqualTo(new Drawn(3, 3));
        assertThatThrownBy(() -> as(member("amal"), () -> the(DrawingPapers.class).generate(offering.id(), exam.activity().id()))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_version_published_after_drawing_is_drawn_anew_unless_it_was_begun() {
        clock.pass(Duration.ofHours(1));
        runJob();
        AssessmentFixture.asking(exam, AssessmentFixture.oneOfEach(course, lead));
        AssessmentFixture.published(exam, lead);
        assertThat(drawn()).isEqualTo(new Drawn(0, 2));

        assertThat(runJob()).isEqualTo(2);
        clock.pass(Duration.ofHours(12));
        assertThat(places("amal")).isEqualTo(14);

        AssessmentFixture.asking(exam, AssessmentFixture.oneOfEach(course, lead));
        AssessmentFixture.published(exam, lead);
        assertThat(as(lead, () -> the(DrawingPapers.class).generate(offering.id(), exam.activity().id()))).isEqualTo(new Drawn(2, 2));
        assertThat(places("amal")).isEqualTo(14);
        assertThat(places("ben")).isEqualTo(21);
    }

    @Test
    void an_old_paper_is_drawn_anew_at_the_start_where_nobody_was_quicker() {
        clock.pass(Duration.ofHours(1));
        runJob();
        AssessmentFixture.asking(exam, AssessmentFixture.oneOfEach(course, lead));
        AssessmentFixture.published(exam, lead);
        clock.pass(Duration.ofHours(12));

        assertThat(places("amal")).isEqualTo(14);
    }

    @Test
    void many_are_drawn_in_few_statements() {
        IntStream.range(0, 30).forEach(i -> LearnerFixture.learner(offering, member("many" + i)));
        clock.pass(Duration.ofHours(1));
        var read = inTransaction(() -> the(MissingPapers.class).ahead(clock.instant(), 100));

        assertThat(read).hasSize(32);
        assertThat(statementsOf(() -> write(read))).isLessThan(15);
    }

    /** Trap 9. */
    @Test
    void when_the_start_is_moved_while_learners_wait_on_the_page_nobody_begins_early_or_loses_time() {
        clock.pass(Duration.ofHours(12).plusMinutes(55));
        var waiting = as(member("amal"), () -> the(Sitting.class).before(exam.activity().id(), offering.id()));
        assertThat(waiting.window().opens()).isEqualTo(clock.instant().plus(Duration.ofMinutes(5)));

        OfferingFixture.timed(offering, exam.activity(), clock.instant().plus(Duration.ofMinutes(35)), clock.instant().plus(Duration.ofMinutes(155)), null);
        clock.pass(Duration.ofMinutes(5));

        assertThatThrownBy(() -> as(member("amal"), () -> the(Sitting.class).start(exam.activity().id(), offering.id(), true)))
            .isInstanceOfSatisfying(NotNow.class, refusal -> assertThat(refusal.messageKey()).isEqualTo("attempt.notOpenYet"));
        clock.pass(Duration.ofMinutes(30));
        assertThat(places("amal")).isEqualTo(7);
        assertThat(as(member("amal"), () -> the(Sitting.class).before(exam.activity().id(), offering.id())).running()).isNotNull();
    }

    private int places(String learner) {
        return as(member(learner), () -> {
            var attempt = the(Sitting.class).start(exam.activity().id(), offering.id(), true);
            return the(Sitting.class).open(attempt, null, false).places().size();
        });
    }

    private Drawn drawn() {
        return inTransaction(() -> the(Papers.class).drawn(exam.id(), offering.id()));
    }

    private boolean due() {
        return inTransaction(() -> the(PapersAhead.class).due(clock.instant()));
    }

    private int runJob() {
        var read = new ArrayList<MissingPaper>();
        inTransaction(() -> {
            var reader = the(MissingPapersReader.class);
            reader.open(null);
            for (var paper = reader.readItem(); paper != null; paper = reader.readItem()) {
                read.add(paper);
            }
            return null;
        });
        write(read);
        return read.size();
    }

    private void write(List<MissingPaper> papers) {
        inTransaction(() -> {
            the(MissingPapersWriter.class).writeItems(List.copyOf(papers));
            return null;
        });
    }
}
