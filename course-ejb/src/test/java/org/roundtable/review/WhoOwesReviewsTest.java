package org.roundtable.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Trap 12: what reviewers owe when others leave, or never hand in. */
class WhoOwesReviewsTest extends ReviewedWork {

    @Test
    void trap_12_who_did_not_hand_in_reviews_nothing_and_raises_nobodys_quota() {
        handIn("amal", "ben");
        learner("cleo");
        learner("dina");
        open(3, 3);

        assertThat(sheet("amal").quota()).isEqualTo(1);
        assertThat(sheet("cleo")).extracting(GivingSheet::takesPart, GivingSheet::quota, GivingSheet::more).containsExactly(false, 0, false);
        assertThatThrownBy(() -> next("cleo")).isInstanceOf(Unfit.class);
        assertThat(progress()).extracting(RoundSheet::works, RoundSheet::owing).containsExactly(2L, 2L);
    }

    @Test
    void trap_12_who_hands_in_late_takes_part_from_then_on() {
        handIn("amal", "ben");
        open(3, 3);
        reviews("amal");
        assertThat(sheet("amal").owed()).isZero();
        assertThat(sheet("amal").more()).isFalse();

        handIn("cleo");

        assertThat(sheet("amal").owed()).isEqualTo(1);
        assertThat(takes("amal")).isEqualTo("cleo");
        assertThat(sheet("cleo").quota()).isEqualTo(2);
    }

    @Test
    void trap_12_when_one_leaves_nobody_owes_a_review_that_cannot_be_had() {
        handIn("amal", "ben", "cleo", "dina");
        open(3, 3);
        assertThat(sheet("amal").quota()).isEqualTo(3);

        leaves("dina");

        assertThat(sheet("amal").quota()).isEqualTo(2);
        assertThat(reviews("amal")).isNotEqualTo("dina");
        assertThat(reviews("amal")).isNotEqualTo("dina");
        assertThat(sheet("amal")).extracting(GivingSheet::owed, GivingSheet::more).containsExactly(0L, false);
        assertThat(next("amal")).isEmpty();
        assertThat(progress().rows()).extracting(ParticipantRow::name).containsExactlyInAnyOrder("Amal", "Ben", "Cleo");
    }

    @Test
    void trap_12_reviews_by_one_who_left_stay() {
        handIn("amal", "ben", "cleo");
        open(2, 1);
        var author = reviews("amal");
        leaves("amal");

        assertThat(progress().rows()).filteredOn(row -> row.name().equalsIgnoreCase(author)).singleElement().extracting(ParticipantRow::got).isEqualTo(1L);
        close();
        assertThat(as(member(author), () -> reviewing.received(plan.id(), offering.id())).reviews()).hasSize(1);
    }

    @Test
    void trap_12_a_review_of_work_whose_author_left_still_counts_for_who_wrote_it() {
        handIn("amal", "ben", "cleo", "dina");
        open(2, 3);
        var gone = reviews("amal");
        leaves(gone);

        assertThat(sheet("amal")).extracting(GivingSheet::done, GivingSheet::quota, GivingSheet::owed, GivingSheet::more).containsExactly(1L, 2, 1L, true);
        reviews("amal");
        assertThat(sheet("amal").owed()).isZero();
    }

    @Test
    void trap_12_work_in_hand_whose_author_leaves_can_be_finished_and_counts() {
        handIn("amal", "ben", "cleo");
        open(1, 1);
        var gone = takes("amal");
        leaves(gone);

        done("amal");

        assertThat(sheet("amal")).extracting(GivingSheet::done, GivingSheet::owed).containsExactly(1L, 0L);
    }

    @Test
    void trap_12_what_one_who_left_had_in_hand_waits_for_nobody() {
        handIn("amal", "ben", "cleo");
        open(1, 1);
        assertThat(takes("amal")).isEqualTo("ben");

        leaves("amal");

        assertThat(takes("cleo")).isEqualTo("ben");
    }

    @Test
    void trap_12_reviews_done_are_counted_and_not_those_taken() {
        handIn("amal", "ben", "cleo");
        open(1, 1);
        takes("amal");
        assertThat(sheet("amal")).extracting(GivingSheet::done, GivingSheet::owed).containsExactly(0L, 1L);
        clock.pass(Review.LEASE);

        assertThat(sheet("amal")).extracting(GivingSheet::owed, GivingSheet::more).containsExactly(1L, true);
        assertThat(progress().owing()).isEqualTo(3);
        reviews("amal");
        assertThat(progress().owing()).isEqualTo(2);
    }

    @Test
    void trap_12_nobody_who_owes_is_told_there_is_nothing_though_all_works_have_or_will_have_enough() {
        handIn("amal", "ben", "cleo");
        open(2, 1);
        takes("amal");
        takes("ben");

        assertThat(next("cleo")).isPresent();
        done("amal");
        assertThat(next("amal")).isPresent();
        done("amal");
        assertThat(sheet("amal").owed()).isZero();
    }

    @Test
    void trap_12_who_has_done_theirs_may_do_more_where_works_are_short() {
        handIn("amal", "ben", "cleo", "dina");
        open(1, 2);
        reviews("amal");

        assertThat(sheet("amal")).extracting(GivingSheet::owed, GivingSheet::more).containsExactly(0L, true);
        assertThat(next("amal")).isPresent();
    }

    @Test
    void trap_12_the_only_author_owes_nothing() {
        handIn("amal");
        learner("ben");
        open(3, 3);

        assertThat(sheet("amal")).extracting(GivingSheet::takesPart, GivingSheet::quota, GivingSheet::more).containsExactly(true, 0, false);
        assertThat(next("amal")).isEmpty();
        assertThat(progress()).extracting(RoundSheet::owing, RoundSheet::lacking).containsExactly(0L, 1L);
    }
}
