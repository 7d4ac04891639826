package org.roundtable.grading;

import jakarta.enterprise.context.Dependent;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the tests of a course say: which of them count, and what was scored. */
@Dependent
class TestScores {

    /** @return for each activity whose test earns a mark, whether it is an exam; entrance and baseline tests earn none */
    Map<Long, Boolean> counting(Long course) {
        return Map.of();
    }

    List<Score> of(Long offering, Collection<Long> enrolments) {
        return List.of();
    }
}
