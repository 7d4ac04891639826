package org.roundtable.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who reviews what, and how much: works that lack reviews first, among them the one with fewest, and of those the oldest.
 *
 * @param must how many reviews each gives
 * @param need how many each work is to get
 */
record AllocationPolicy(int must, int need) {

    /** @return how many the reviewer can be asked for: never more than there are works for them */
    int quota(List<PooledWork> pool, Asker asker) {
        return (int) Math.min(must, pool.stream().filter(asker::may).count());
    }

    /** @return how many they owe; as long as it is one, {@link #next} has one for them */
    long owed(List<PooledWork> pool, Asker asker) {
        return Math.max(0, quota(pool, asker) - asker.done());
    }

    /**
     * Who owes reviews gets a work even where all have enough; who has done theirs, only one that lacks some.
     *
     * @param pool the oldest first
     */
    Optional<PooledWork> next(List<PooledWork> pool, Asker asker) {
        var owes = owed(pool, asker) > 0;
        return pool.stream()
            .filter(work -> asker.may(work) && !asker.reviewed().contains(work.submission()))
            .filter(work -> owes || lacks(work))
            .min(Comparator.<PooledWork, Boolean>comparing(work -> !lacks(work))
                .thenComparing(work -> asker.unliked().contains(work.submission()))
                .thenComparing(PooledWork::taken));
    }

    /** Whether too few reviews of it are done or on their way. */
    private boolean lacks(PooledWork work) {
        return work.taken() < need;
    }
}
