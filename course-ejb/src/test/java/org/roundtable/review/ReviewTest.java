package org.roundtable.review;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.rubric.Picks;
import org.roundtable.rubric.Rubric;

/** A review of one work, which is stored only because a work and its author are. */
class ReviewTest extends ReviewedWork {

    private Review review;

    @BeforeEach
    void amal_reviews_ben() {
        review = of(Rubric.NONE);
    }

    @Test
    void is_live_for_eight_hours() {
        var taken = clock.instant();

        assertThat(review.live(taken.plus(ofHours(8)).minusMillis(1))).isTrue();
        assertThat(review.live(taken.plus(ofHours(8)))).isFalse();
    }

    @Test
    void needs_words_and_not_too_many() {
        refuses("review.textNeeded", () -> handIn(" \n"));
        refuses("review.textTooLong", () -> handIn("x".repeat(4001)));
        refuses("review.textTooLong", () -> review.draft("x".repeat(4001), Picks.NONE, 0));
        handIn("x".repeat(4000));

        assertThat(review.done()).isTrue();
        assertThat(review.inHand()).isFalse();
    }

    @Test
    void needs_a_level_of_each_criterion() {
        review = of(Rubric.read("Clear\n0 - no\n1 - yes\nShort\n0 - no\n1 - yes"));

        refuses("review.levelsNeeded", () -> review.handIn("Good.", picks(1), 0, clock.instant()));
        refuses("review.levelsNeeded", () -> review.handIn("Good.", picks(1, null), 0, clock.instant()));
        refuses("review.levelsNeeded", () -> review.handIn("Good.", picks(1, 2), 0, clock.instant()));
        review.handIn("Good.", picks(1, 0), 0, clock.instant());

        assertThat(review.picks().levels()).containsExactly(1, 0);
    }

    @Test
    void a_draft_is_kept_and_never_overwritten_by_an_older_tab() {
        assertThat(review.draft("One.", Picks.NONE, 0)).isTrue();
        assertThat(review.draft("Two.", Picks.NONE, 1)).isTrue();
        assertThat(review.draft("Old.", Picks.NONE, 1)).isFalse();
        assertThat(review.draft("Two.", Picks.NONE, 1)).as("a save whose answer was lost").isTrue();
        assertThatThrownBy(() -> review.handIn("Old.", Picks.NONE, 1, clock.instant())).isInstanceOf(NewerReview.class);

        assertThat(review.text()).isEqualTo("Two.");
    }

    @Test
    void handed_in_twice_it_is_handed_in_once_and_can_be_put_better() {
        handIn("Good.");
        review.handIn("Good.", Picks.NONE, 0, clock.instant().plus(ofHours(1)));
        review.handIn("Better.", Picks.NONE, 1, clock.instant().plus(ofHours(9)));

        assertThat(review.text()).isEqualTo("Better.");
        assertThatThrownBy(() -> review.handIn("Worse.", Picks.NONE, 1, clock.instant())).isInstanceOf(NewerReview.class);
        refuses("review.doneAlready", () -> review.take(clock.instant()));
        refuses("review.wentBack", () -> review.draft("Draft.", Picks.NONE, 2));
        refuses("review.wentBack", review::giveBack);
    }

    @Test
    void what_was_given_back_cannot_be_handed_in_until_it_is_taken_again() {
        review.draft("Half.", Picks.NONE, 0);
        review.giveBack();
        refuses("review.wentBack", () -> review.handIn("Whole.", Picks.NONE, 1, clock.instant()));

        review.take(clock.instant());

        assertThat(review.text()).isEqualTo("Half.");
        review.handIn("Whole.", Picks.NONE, 1, clock.instant());
    }

    @Test
    void nobody_reviews_their_own() {
        var own = handsIn("amal");

        refuses("review.ownWork", () -> new Review(review.round(), own, learner("amal"), clock.instant()));
    }

    private Review of(Rubric rubric) {
        var now = clock.instant();
        var work = handsIn("ben");
        return new Review(new ReviewRound(work.assignment(), offering, new RoundFacts(3, 3, now.plus(ofDays(7)), rubric), null, now), work, learner("amal"), clock.instant());
    }

    private void handIn(String text) {
        review.handIn(text, Picks.NONE, 0, clock.instant());
    }

    private static Picks picks(Integer... levels) {
        return new Picks(Arrays.asList(levels));
    }

    private static void refuses(String key, Runnable call) {
        assertThatThrownBy(call::run).isInstanceOf(Unfit.class).satisfies(refusal -> assertThat(((Unfit) refusal).messageKey()).isEqualTo(key));
    }
}
