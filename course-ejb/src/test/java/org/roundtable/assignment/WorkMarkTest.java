package org.roundtable.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roundtable.shared.TestClock.NINE;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.network.Member;
import org.roundtable.network.MemberFixture;

class WorkMarkTest {

    private final Submission submission = new Submission(new Assignment(null, AssignmentFixture.worth(20)), null);
    private final WorkMark mark = new WorkMark(submission);
    private final Member gita = MemberFixture.member("gita");

    @BeforeEach
    void hand_in() {
        submission.save("My plan", 0, NINE);
        submission.handIn(1, Set.of(), Deadline.NONE, NINE);
    }

    @Test
    void points_become_per_cent_to_three_decimals() {
        mark.mark(new BigDecimal("13.33"), "", 1, gita, NINE);

        assertThat(mark.percent()).isEqualByComparingTo("66.65");
        assertThat(Assignment.percent(BigDecimal.ONE, new BigDecimal("3"))).isEqualTo("33.333");
        assertThat(Assignment.percent(new BigDecimal("2"), new BigDecimal("3"))).isEqualTo("66.667");
    }

    @Test
    void takes_from_none_to_all_points_and_no_others() {
        for (var wrong : new String[] {"-0.01", "20.01", "1.005", "1e9"}) {
            assertThatThrownBy(() -> mark.mark(new BigDecimal(wrong), "", 1, gita, NINE)).as(wrong).isInstanceOf(Unfit.class);
        }
        assertThatThrownBy(() -> mark.mark(null, "", 1, gita, NINE)).isInstanceOf(Unfit.class);
        mark.mark(BigDecimal.ZERO, "", 1, gita, NINE);
        mark.mark(new BigDecimal("20.00"), "", 1, gita, NINE);
        assertThat(mark.percent()).isEqualByComparingTo("100");
    }

    @Test
    void what_was_handed_in_after_the_marker_looked_is_not_marked_unread() {
        submission.save("My better plan", 1, NINE);
        submission.handIn(2, Set.of(), Deadline.NONE, NINE);

        assertThatThrownBy(() -> mark.mark(BigDecimal.TEN, "", 1, gita, NINE)).isInstanceOf(NewerHandIn.class);
    }

    @Test
    void handing_in_again_turns_the_mark_into_a_draft() {
        mark.mark(BigDecimal.TEN, "Say more of the end.", 1, gita, NINE);
        mark.askAgain();

        assertThat(mark.marked()).isFalse();
        assertThat(mark.draftPoints()).isEqualTo("10");
        assertThat(mark.draftComment()).isEqualTo("Say more of the end.");
    }
}
