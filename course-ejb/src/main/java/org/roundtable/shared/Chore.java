package org.roundtable.shared;

import java.time.Instant;

/**
 * Work that comes back: a feature says when there is some, {@code batch} starts the job that does it. Asked every five
 * seconds on every node, so {@link #due} is one cheap query; the job itself is right when run late, twice, or nowhere.
 */
public interface Chore {

    /** @return name of the job, as its file under {@code META-INF/batch-jobs} */
    String job();

    /** @return whether there is anything to do at {@code now} */
    boolean due(Instant now);
}
