package org.roundtable.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.roundtable.access.NotAllowed;
import org.roundtable.access.SignInNeeded;
import org.roundtable.assignment.AssignmentFixture;
import org.roundtable.assignment.BlindWork.BlindFile;
import org.roundtable.assignment.Submitting;
import org.roundtable.enrolment.ArrangingTables;
import org.roundtable.rubric.Picks;
import org.roundtable.rubric.Rubric;
import org.roundtable.shared.NotThere;

class ReviewingTest extends ReviewedWork {

    @Test
    void the_work_with_fewest_reviews_comes_first_and_of_those_the_oldest() {
        handIn("amal", "ben", "cleo", "dina");
        open(3, 3);

        assertThat(takes("dina")).isEqualTo("amal");
        assertThat(takes("cleo")).isEqualTo("ben");
        assertThat(takes("ben")).isEqualTo("dina");
        assertThat(takes("amal")).isEqualTo("cleo");
    }

    @Test
    void nobody_is_given_their_own_or_one_they_have_done() {
        handIn("amal", "ben", "cleo");
        open(3, 3);

        assertThat(List.of(reviews("amal"), reviews("amal"))).containsExactlyInAnyOrder("ben", "cleo");
        assertThat(next("amal")).isEmpty();
    }

    @Test
    void whoever_reviews_ones_work_is_not_reviewed_back_where_that_can_be_avoided() {
        handIn("amal", "ben", "cleo");
        open(1, 2);
        assertThat(takes("ben")).isEqualTo("amal");

        assertThat(takes("amal")).as("ben is older, and reviews amal").isEqualTo("cleo");
        assertThat(takes("cleo")).isEqualTo("ben");
    }

    @Test
    void nobody_is_given_work_of_their_own_table() {
        handIn("amal", "ben", "cleo");
        seat("amal", "ben");
        open(3, 3);

        assertThat(sheet("amal").quota()).isEqualTo(1);
        assertThat(takes("amal")).isEqualTo("cleo");
        done("amal");
        assertThat(next("amal")).isEmpty();
        assertThat(sheet("cleo").quota()).isEqualTo(2);
    }

    @Test
    void one_is_in_hand_at_a_time_however_often_it_is_asked_for() throws Exception {
        handIn("amal", "ben", "cleo", "dina");
        open(3, 3);

        var taken = atOnce(IntStream.range(0, 6).<Callable<Optional<Long>>>mapToObj(i -> () -> next("amal")).toList());

        assertThat(new HashSet<>(taken)).hasSize(1);
        assertThat(sheet("amal").more()).isFalse();
    }

    @Test
    void what_is_not_written_in_eight_hours_goes_back_and_is_not_lost() {
        handIn("amal", "ben", "cleo", "dina");
        open(3, 1);
        assertThat(takes("amal")).isEqualTo("ben");
        draft("amal", "Half a review.");
        assertThat(takes("cleo")).isEqualTo("amal");

        clock.pass(Review.LEASE);

        assertThat(sheet("amal").review().lapsed()).isTrue();
        assertThat(takes("dina")).as("nobody reviews amal or ben in time").isEqualTo("amal");
        done("amal", "Half a review, finished late.");
        assertThat(sheet("amal").done()).isEqualTo(1);
    }

    @Test
    void whoever_goes_on_after_eight_hours_can_come_back_to_what_they_wrote() {
        handIn("amal", "ben");
        open(3, 3);
        takes("amal");
        draft("amal", "Half a review.");
        clock.pass(Review.LEASE);

        assertThat(takes("amal")).isEqualTo("ben");
        assertThat(sheet("amal").review()).extracting(ReviewSheet::text, ReviewSheet::lapsed).containsExactly("Half a review.", false);
    }

    @Test
    void what_is_late_stays_in_hand_where_there_is_nothing_else() {
        handIn("amal", "ben");
        open(3, 3);
        takes("amal");
        draft("amal", "Half a review.");
        leaves("ben");
        clock.pass(Review.LEASE);

        assertThat(next("amal")).isEmpty();
        done("amal", "Half a review, finished late.");
        assertThat(sheet("amal").done()).isEqualTo(1);
    }

    @Test
    void what_is_given_back_goes_to_others_and_comes_back_only_where_nothing_else_is_left() {
        handIn("amal", "ben", "cleo");
        open(3, 3);
        assertThat(takes("amal")).isEqualTo("ben");
        giveBack("amal");

        assertThat(sheet("amal").review()).isNull();
        assertThat(takes("amal")).isEqualTo("cleo");
        done("amal");
        assertThat(takes("amal")).isEqualTo("ben");
    }

    @Test
    void a_review_is_handed_in_once_and_changed_until_the_round_closes() {
        handIn("amal", "ben");
        open(1, 1);
        var review = next("amal").orElseThrow();
        assertThat(as(member("amal"), () -> reviewing.draft(review, "Half.", Picks.NONE, 0))).isTrue();
        handIn("amal", review, "Good.", 1);
        handIn("amal", review, "Good.", 1);
        handIn("amal", review, "Very good.", 2);

        var given = as(member("amal"), () -> reviewing.open(plan.id(), offering.id(), review)).review();
        assertThat(given).extracting(ReviewSheet::text, ReviewSheet::done, ReviewSheet::open).containsExactly("Very good.", true, true);
        assertThat(sheet("amal")).extracting(GivingSheet::done, GivingSheet::owed).containsExactly(1L, 0L);
        close();
        refuses("review.closedAlready", () -> handIn("amal", review, "Bad.", 3));
        refuses("review.closedAlready", () -> next("amal"));
        assertThat(as(member("amal"), () -> reviewing.open(plan.id(), offering.id(), review)).review().open()).isFalse();
    }

    @Test
    void a_level_is_picked_of_each_criterion_and_the_author_reads_it() {
        handIn("amal", "ben");
        open(1, 1, Rubric.read("Clear\n0 - no\n2 - yes"));
        var review = next("amal").orElseThrow();
        refuses("review.levelsNeeded", () -> handIn("amal", review, "Good.", 0));
        as(member("amal"), () -> {
            reviewing.handIn(review, "Good.", new Picks(Arrays.asList(1)), 0);
            return 0;
        });
        close();

        var received = as(member("ben"), () -> reviewing.received(plan.id(), offering.id()));
        assertThat(received.reviews()).containsExactly(new ReceivedRow(1, "Good.", new Picks(List.of(1))));
        assertThat(received.rubric().criteria()).extracting("text").containsExactly("Clear");
    }

    @Test
    void authors_read_their_reviews_once_the_round_is_closed_and_no_drafts() {
        handIn("amal", "ben", "cleo");
        open(2, 2);
        takes("ben");
        done("ben", inHandSays("ben"));
        takes("ben");
        done("ben", "Of cleo.");
        takes("cleo");
        draft("cleo", "A draft.");

        assertThat(received("amal")).isEmpty();
        clock.pass(Duration.ofDays(7));

        assertThat(received("amal")).extracting(ReceivedRow::text).containsExactly("Of amal.");
        assertThat(received("ben")).isEmpty();
    }

    @Test
    void what_is_reviewed_is_the_version_that_was_taken() {
        handIn("amal", "ben");
        open(1, 1);
        next("amal");
        AssignmentFixture.handedIn(learner("ben"), plan, "Second thoughts");

        assertThat(sheet("amal").review().work().text()).isEqualTo(workOf("ben"));
        done("amal");
        close();
        assertThat(received("ben")).extracting(ReceivedRow::number).containsExactly(1);
    }

    @Test
    void neither_side_learns_who_the_other_is() {
        handIn("amal");
        learner("Zebulon-zz");
        var author = member("Zebulon-zz");
        as(author, () -> {
            var submitting = the(Submitting.class);
            submitting.save(plan.id(), offering.id(), "Anonymous text", 0);
            submitting.attach(plan.id(), offering.id(), "zebulon-zz-final.pdf", AssignmentFixture.pdf("one"));
            return submitting.handIn(plan.id(), offering.id(), 1);
        });
        open(1, 1);

        var review = next("amal").orElseThrow();
        var sheet = sheet("amal");
        assertThat(sheet.review().work().files()).extracting(BlindFile::name).containsExactly("file-1.pdf");
        assertThat(sheet.toString()).doesNotContainIgnoringCase("zebulon");
        assertThat(as(member("amal"), () -> reviewing.file(review, 1)).name()).isEqualTo("file-1.pdf");
        done("amal");
        close();
        assertThat(as(author, () -> reviewing.received(plan.id(), offering.id())).toString()).doesNotContainIgnoringCase("amal").contains("Clear, but too long.");
        assertThat(fired(Object.class)).allSatisfy(event -> assertThat(event.getClass().getPackageName()).isNotEqualTo("org.roundtable.review"));
    }

    @Test
    void a_file_is_open_to_who_reviews_it_and_to_no_other_peer() {
        handIn("amal", "cleo");
        learner("ben");
        as(member("ben"), () -> {
            var submitting = the(Submitting.class);
            submitting.attach(plan.id(), offering.id(), "ben.pdf", AssignmentFixture.pdf("one"));
            return submitting.handIn(plan.id(), offering.id(), 0);
        });
        open(3, 3);
        reviews("amal");
        var review = next("amal").orElseThrow();

        assertThat(new String(as(member("amal"), () -> reviewing.file(review, 1)).content())).endsWith("one");
        notThere(() -> as(member("amal"), () -> reviewing.file(review, 2)));
        notThere(() -> as(member("amal"), () -> reviewing.file(review, 0)));
        notThere(() -> as(member("cleo"), () -> reviewing.file(review, 1)));
        giveBack("amal");
        notThere(() -> as(member("amal"), () -> reviewing.file(review, 1)));
    }

    @Test
    void only_learners_of_the_offering_get_in_and_to_nothing_but_their_own() {
        handIn("amal", "ben", "cleo");
        notThere(() -> sheet("amal"));
        open(3, 3);
        var review = next("amal").orElseThrow();

        notThere(() -> handIn("ben", review, "Mine.", 0));
        notThere(() -> as(member("ben"), () -> reviewing.draft(review, "Mine.", Picks.NONE, 0)));
        notThere(() -> giveBack("ben", review));
        notThere(() -> as(member("amal"), () -> reviewing.open(plan.id(), offering.id(), review)));
        notThere(() -> sheet("zoe"));
        notThere(() -> as(lena, () -> reviewing.open(plan.id(), offering.id(), null)));
        assertThatThrownBy(() -> as(null, () -> reviewing.next(plan.id(), offering.id()))).isInstanceOf(SignInNeeded.class);
        leaves("amal");
        assertThatThrownBy(() -> handIn("amal", review, "Gone.", 0)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> sheet("amal")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void twenty_who_ask_at_once_are_spread_over_twenty_works() throws Exception {
        var handles = IntStream.range(0, 20).mapToObj(i -> "learner" + i).toList();
        handles.forEach(this::handsIn);
        handles.forEach(this::member);
        open(3, 3);

        for (int time = 1; time <= 3; time++) {
            var need = time;
            var taken = atOnce(handles.stream().<Callable<Optional<Long>>>map(handle -> () -> next(handle)).toList());

            assertThat(taken).allSatisfy(review -> assertThat(review).isPresent()).doesNotHaveDuplicates();
            var works = works();
            assertThat(works).extracting(PooledWork::taken).allSatisfy(count -> assertThat(count).isBetween(need - 1L, Math.min(need + 1L, 4)));
            assertThat(works.stream().mapToLong(PooledWork::taken).sum()).isEqualTo(20L * need);
            atOnce(handles.stream().<Callable<Integer>>map(handle -> () -> {
                done(handle);
                return 0;
            }).toList());
        }
        assertThat(progress().owing()).isZero();
    }

    @Test
    void the_database_itself_takes_no_second_review_of_a_work_and_no_second_in_hand() {
        handIn("amal", "ben", "cleo");
        open(3, 3);
        reviews("amal");
        next("amal");

        assertThatThrownBy(() -> storedFor("amal", "ben")).as("amal has done ben’s").isInstanceOf(RuntimeException.class).hasStackTraceContaining("review_once");
        assertThatThrownBy(() -> storedFor("amal", "dina")).as("amal has cleo’s in hand").isInstanceOf(RuntimeException.class).hasStackTraceContaining("review_one_in_hand");
    }

    @Test
    void an_assignment_nobody_handed_in_goes_with_its_round() {
        open(3, 3);

        inTransaction(() -> the(Reviews.class).em.createNativeQuery("delete from assignment").executeUpdate());

        assertThat(inTransaction(() -> the(ReviewRounds.class).of(plan.id(), offering.id()))).isEmpty();
    }

    private Review storedFor(String reviewer, String author) {
        var work = AssignmentFixture.handedIn(learner(author), plan, "Once more");
        return inTransaction(() -> {
            var round = the(ReviewRounds.class).of(plan.id(), offering.id()).orElseThrow();
            var review = new Review(round, the(Reviews.class).work(work.id()), learner(reviewer), clock.instant());
            the(Reviews.class).add(review);
            return review;
        });
    }

    private List<PooledWork> works() {
        return inTransaction(() -> the(Pool.class).of(the(ReviewRounds.class).of(plan.id(), offering.id()).orElseThrow(), clock.instant()));
    }

    private String inHandSays(String handle) {
        return "Of " + inHand(handle) + ".";
    }

    private List<ReceivedRow> received(String handle) {
        return as(member(handle), () -> reviewing.received(plan.id(), offering.id())).reviews();
    }

    private void draft(String handle, String text) {
        var review = sheet(handle).review();
        assertThat(as(member(handle), () -> reviewing.draft(review.id(), text, Picks.NONE, review.revision()))).isTrue();
    }

    private void giveBack(String handle) {
        giveBack(handle, sheet(handle).review().id());
    }

    private void giveBack(String handle, Long review) {
        as(member(handle), () -> {
            reviewing.giveBack(review);
            return 0;
        });
    }

    private void handIn(String handle, Long review, String text, long revision) {
        as(member(handle), () -> {
            reviewing.handIn(review, text, Picks.NONE, revision);
            return 0;
        });
    }

    private void seat(String... handles) {
        as(lena, () -> {
            var table = the(ArrangingTables.class).make(offering.id(), "One");
            List.of(handles).forEach(handle -> the(ArrangingTables.class).seat(table, handle));
            return 0;
        });
    }

    private static void notThere(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NotThere.class);
    }

    private static void refuses(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(Unfit.class).satisfies(refusal -> assertThat(((Unfit) refusal).messageKey()).isEqualTo(key));
    }
}
