package org.roundtable.course;

import java.time.Instant;
import java.util.List;

/** A feature that knows what a member has to do next. Each answers with one statement, and only with what the next four weeks bring. */
public interface Upcoming {

    /** At most so many are ever shown, so no feature needs to give more. */
    int MOST = 12;

    List<NextStep> of(Long member, Instant now);
}
