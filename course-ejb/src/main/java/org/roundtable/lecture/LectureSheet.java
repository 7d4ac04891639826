package org.roundtable.lecture;

import java.time.Instant;
import java.util.List;
import org.roundtable.shared.Audience;

/**
 * A lecture as it is read.
 *
 * @param path from which the links in it are meant
 * @param practice minutes of its time for trying things
 * @param edition number of this edition
 * @param audience for whom it is shown: notes to the team are for the team
 * @param learning whether the reader is a learner who can mark it as done
 * @param ahead what comes next by its date
 * @param previous what can be opened before it, {@code null} for nothing
 * @param next what follows, open or not, {@code null} for nothing
 */
public record LectureSheet(Step step, LecturePlace place, Origin origin, String path, String markdown, int practice, int edition, Instant publishedAt, String author,
        Audience audience, boolean learning, Route route, List<Step> ahead, Step previous, Step next, Cohort cohort, Shelf shelf) {

    public Long activity() {
        return step.id();
    }

    public String title() {
        return step.title();
    }
}
