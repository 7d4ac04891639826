package org.roundtable.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AllocationPolicyTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private final AllocationPolicy three = new AllocationPolicy(3, 3);

    @Test
    void the_work_with_fewest_reviews_comes_first_and_of_those_the_oldest() {
        assertThat(three.next(List.of(work(1, 2), work(2, 1), work(3, 1), work(4, 2)), asker(9))).map(PooledWork::submission).contains(2L);
    }

    @Test
    void nobody_gets_their_own_nor_what_they_have_done_nor_that_of_their_table() {
        var asker = new Asker(1L, 1, Set.of(2L), Set.of(), Set.of(3L));

        assertThat(three.next(List.of(work(1, 0), work(2, 0), work(3, 0), work(4, 2)), asker)).map(PooledWork::submission).contains(4L);
        assertThat(three.next(List.of(work(1, 0), work(2, 0), work(3, 0)), asker)).isEmpty();
    }

    @Test
    void what_they_gave_back_or_whose_author_reviews_theirs_is_for_when_nothing_else_lacks_reviews() {
        var asker = new Asker(9L, 0, Set.of(), Set.of(1L), Set.of());

        assertThat(three.next(List.of(work(1, 0), work(2, 2)), asker)).map(PooledWork::submission).contains(2L);
        assertThat(three.next(List.of(work(1, 0), work(2, 3)), asker)).map(PooledWork::submission).contains(1L);
    }

    @Test
    void who_owes_gets_one_though_all_have_enough_and_who_has_done_theirs_only_what_lacks_some() {
        var enough = List.of(work(1, 3), work(2, 4), work(3, 3), work(4, 3));

        assertThat(three.next(enough, new Asker(9L, 2, Set.of(1L, 3L), Set.of(), Set.of()))).map(PooledWork::submission).contains(4L);
        assertThat(three.next(enough, new Asker(9L, 3, Set.of(1L, 3L, 8L), Set.of(), Set.of()))).isEmpty();
        assertThat(three.next(List.of(work(1, 2), work(2, 3)), new Asker(9L, 3, Set.of(6L, 7L, 8L), Set.of(), Set.of()))).map(PooledWork::submission).contains(1L);
    }

    /** Trap 12. */
    @Test
    void whoever_owes_a_review_can_have_one_whoever_has_left() {
        var random = new Random(12);
        for (int round = 0; round < 2_000; round++) {
            var policy = new AllocationPolicy(1 + random.nextInt(5), 1 + random.nextInt(5));
            var all = new ArrayList<PooledWork>();
            for (long i = 1; i <= 1 + random.nextInt(7); i++) {
                all.add(work(i, random.nextInt(6)));
            }
            var reviewed = some(all, random);
            reviewed.remove(1L);
            var mates = some(all, random);
            mates.removeAll(reviewed);
            var asker = new Asker(1L, reviewed.size(), reviewed, some(all, random), mates);
            var left = all.stream().filter(work -> random.nextInt(3) > 0 || work.submission() == 1).toList();

            assertThat(policy.owed(left, asker) == 0 || policy.next(left, asker).isPresent()).as("%s of %s in %s", asker, policy, left).isTrue();
            assertThat(policy.owed(left, asker)).as("never more than are to be had").isLessThanOrEqualTo(
                left.stream().filter(work -> asker.may(work) && !reviewed.contains(work.submission())).count());
        }
    }

    private static Set<Long> some(List<PooledWork> all, Random random) {
        var some = new HashSet<Long>();
        all.stream().filter(work -> random.nextInt(4) == 0).forEach(work -> some.add(work.submission()));
        return some;
    }

    private static PooledWork work(long id, long taken) {
        return new PooledWork(id, id, NINE.plusSeconds(id), taken, taken);
    }

    private static Asker asker(long id) {
        return new Asker(id, 0, Set.of(), Set.of(), Set.of());
    }
}
