package org.roundtable.attempt;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.roundtable.access.Guard;
import org.roundtable.access.Permission;
import org.roundtable.allowance.Windows;
import org.roundtable.assessment.Assessment;
import org.roundtable.assessment.Assessments;
import org.roundtable.course.Offerings;
import org.roundtable.shared.NotThere;

/** How a team sees where its tests stand. */
@Stateless
public class WatchingTests {

    @Inject Guard guard;
    @Inject Offerings offerings;
    @Inject Assessments assessments;
    @Inject Attempts attempts;
    @Inject AttemptScores scores;
    @Inject Windows windows;
    @Inject MissingPapers missing;

    /** @return the tests of an offering in the order of the outline, in as many statements for many learners as for few */
    public List<DeskRow> desk(Long id) {
        var offering = offerings.by(id).orElseThrow(NotThere::new);
        guard.require(Permission.SEE_GRADES, offering.place());
        var published = assessments.publication(offering.course().id());
        var tests = List.copyOf(published.keySet());
        var open = windows.in(offering, tests);
        var counts = attempts.counts(id);
        var toMark = scores.unmarked(id);
        var drawn = missing.counts(id, tests.stream().map(Assessment::id).toList());
        var runs = guard.may(Permission.RUN_OFFERING, offering.place());
        return tests.stream().map(test -> {
            var activity = test.activity().id();
            var count = Optional.ofNullable(counts.get(test.id())).orElse(new long[2]);
            return new DeskRow(activity, test.activity().title(), test.kind(), open.get(test.id()).window(),
                published.get(test), count[0], count[1], toMark.getOrDefault(activity, 0L),
                drawn.get(test.id()), runs);
        }).toList();
    }
}
