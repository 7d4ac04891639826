package org.roundtable.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roundtable.shared.TestClock.NINE;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SubmissionTest {

    private static final Deadline TODAY = new Deadline(null, NINE.plus(Duration.ofHours(3)), NINE.plus(Duration.ofHours(5)));

    private final Submission submission = new Submission(null, null);

    @Test
    void each_change_of_the_draft_is_a_revision() {
        assertThat(submission.save("one", 0, NINE)).isTrue();
        assertThat(submission.save("two", 1, NINE)).isTrue();
        assertThat(submission.receipt(true)).isEqualTo(new DraftReceipt(true, 2, NINE));
    }

    @Test
    void a_stale_tab_overwrites_nothing() {
        submission.save("one", 0, NINE);
        submission.save("two", 1, NINE);

        assertThat(submission.save("from the other tab", 1, NINE)).isFalse();
        assertThat(submission.save("", 0, NINE)).isFalse();
        assertThat(submission.draft()).isEqualTo("two");
    }

    @Test
    void a_save_whose_answer_was_lost_can_be_repeated() {
        submission.save("one", 0, NINE);

        assertThat(submission.save("one", 0, NINE.plusSeconds(9))).isTrue();
        assertThat(submission.receipt(true)).isEqualTo(new DraftReceipt(true, 1, NINE));
    }

    @Test
    void refuses_endless_text_and_keeps_what_was_there() {
        submission.save("one", 0, NINE);

        assertThatThrownBy(() -> submission.save("x".repeat(100_001), 1, NINE)).isInstanceOf(Unfit.class);
        assertThat(submission.draft()).isEqualTo("one");
    }

    @Test
    void is_on_time_up_to_the_very_moment_it_is_due() {
        submission.save("one", 0, NINE);

        assertThat(submission.handIn(1, Set.of(), TODAY, TODAY.due()).late()).isFalse();
        assertThat(submission.handIn(1, Set.of(), TODAY, TODAY.due().plusMillis(1)).late()).isTrue();
    }

    @Test
    void is_refused_after_the_cut_off() {
        submission.save("one", 0, NINE);

        assertThat(submission.handIn(1, Set.of(), TODAY, TODAY.cutOff()).number()).isEqualTo(1);
        assertThatThrownBy(() -> submission.handIn(1, Set.of(), TODAY, TODAY.cutOff().plusMillis(1))).isInstanceOf(CutOffPassed.class);
    }

    @Test
    void text_the_learner_has_not_seen_is_not_handed_in() {
        submission.save("one", 0, NINE);
        submission.save("two, from the other tab", 1, NINE);

        assertThatThrownBy(() -> submission.handIn(1, Set.of(), TODAY, NINE)).isInstanceOf(NewerDraft.class);
    }

    @Test
    void nothing_cannot_be_handed_in() {
        submission.save("  \n", 0, NINE);

        assertThatThrownBy(() -> submission.handIn(1, Set.of(), TODAY, NINE)).isInstanceOf(NothingToHandIn.class);
    }
}
