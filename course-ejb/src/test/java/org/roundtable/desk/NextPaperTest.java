package org.roundtable.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.assessment.AssessmentFixture;
import org.roundtable.attempt.AttemptFixture;
import org.roundtable.attempt.DrawingPapers;
import org.roundtable.attempt.Papers.Drawn;

/** The exam may be sat twice: Amal has handed in, and her next paper lies ready, which nobody at the desk has to know. */
class NextPaperTest extends SteeredExam {

    private List<DeskLine> before;

    @BeforeEach
    void amal_has_handed_in_and_her_next_paper_lies_ready() {
        AssessmentFixture.ruledBy(exam.assessment(), AssessmentFixture.attempts(exam.rules(), 2, 0));
        AssessmentFixture.published(exam.assessment(), member("lena"));
        generate();
        AttemptFixture.handIn(amals);
        before = sheet().lines();
        assertThat(generate()).isEqualTo(new Drawn(3, 3));
    }

    @Test
    void everybody_stands_where_they_stood() {
        assertThat(sheet().lines()).isEqualTo(before).extracting(DeskLine::learner, DeskLine::number, DeskLine::state)
            .containsExactly(tuple("Amal", 1, DeskState.HANDED_IN), tuple("Ben", 1, DeskState.WRITING), tuple("Chan", 1, DeskState.NOT_STARTED));
    }

    @Test
    void she_can_go_on_with_what_she_handed_in_and_be_given_more_time_for_it() {
        assertThat(the(Steering.class).reopen(offering.id(), activity, DeskChoice.EVERYBODY, "By mistake")).isEqualTo(1);

        assertThat(sheet().lines().get(0)).extracting(DeskLine::attempt, DeskLine::handedIn).containsExactly(amals.id(), null);
        assertThat(the(Steering.class).extend(offering.id(), activity, new DeskChoice(amal.id(), null), 5, "Noise")).isEqualTo(1);
        assertThat(pulse(amals).deadline()).isEqualTo(amals.deadline().until().plus(Duration.ofMinutes(5)));
        assertThat(the(Steering.class).force(offering.id(), activity, new DeskChoice(amal.id(), null), "Left the room")).isEqualTo(1);
        assertThat(sheet().lines()).extracting(DeskLine::state).containsExactly(DeskState.HANDED_IN, DeskState.WRITING, DeskState.NOT_STARTED);
    }

    @Test
    void more_time_reaches_nothing_that_is_handed_in_and_not_the_next_one_either() {
        assertThat(the(Steering.class).extend(offering.id(), activity, new DeskChoice(amal.id(), null), 5, "Noise")).isZero();
        assertThat(the(Steering.class).extend(offering.id(), activity, DeskChoice.EVERYBODY, 10, "Noise")).isEqualTo(1);

        assertThat(sheet().lines().get(0)).isEqualTo(before.get(0));
    }

    private Drawn generate() {
        return the(DrawingPapers.class).generate(offering.id(), activity);
    }
}
