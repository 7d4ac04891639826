package org.roundtable.attempt;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.roundtable.access.Guard;
import org.roundtable.access.Permission;
import org.roundtable.assessment.Assessment;
import org.roundtable.assessment.Assessments;
import org.roundtable.assessment.TestVersion;
import org.roundtable.assessment.TestWindow;
import org.roundtable.attempt.ReadinessSheet.Line;
import org.roundtable.attempt.ReadinessSheet.State;
import org.roundtable.attempt.ReadinessSheet.What;
import org.roundtable.course.Offering;
import org.roundtable.course.Offerings;
import org.roundtable.shared.NotThere;

/** How a team sees whether a test is ready for the learners of one offering. */
@Stateless
public class PreparingTests {

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Offerings offerings;
    @Inject Assessments assessments;
    @Inject Papers papers;
    @Inject Readiness readiness;

    public ReadinessSheet readiness(Long activity, Long run) {
        var offering = offerings.by(run).orElseThrow(NotThere::new);
        guard.require(Permission.SEE_GRADES, offering.place());
        var test = assessments.of(offering, activity);
        var timing = offerings.timing(run, activity);
        var window = TestWindow.of(test.kind(), offering, timing, offering.startsAt());
        var lines = new ArrayList<Line>();
        var version = assessments.published(test.id());
        lines.add(published(test, version.orElse(null)));
        var set = timing.filter(t -> t.due() != null && (t.opens() != null || !test.kind().counts())).isPresent();
        lines.add(new Line(What.WINDOW, set ? State.DONE : State.TO_DO, List.of(), may(offering, "/course/timings?id=" + run)));
        version.ifPresent(v -> {
            var keys = readiness.keys(v);
            lines.add(new Line(What.KEYS, State.DONE, List.of(keys[0], keys[1]), "/assessment/preview?id=" + activity));
            lines.add(new Line(What.TEST_RUN, readiness.testRun(v, run) ? State.DONE : State.TO_DO, List.of(), "#trial"));
        });
        lines.add(papers(test, run));
        lines.add(overlaps(test, offering, window));
        var accommodated = readiness.accommodated(run, window.opens().isBefore(clock.instant()) ? clock.instant() : window.opens());
        lines.add(new Line(What.ACCOMMODATIONS, State.DONE, List.of(accommodated), may(offering, "/allowance/overrides?offering=" + run + "&activity=" + activity)));
        return new ReadinessSheet(window, lines);
    }

    private Line published(Assessment test, TestVersion version) {
        var stale = version != null && test.changedSince(version);
        var link = guard.may(Permission.AUTHOR_COURSE, test.course().place()) ? "/assessment/edit?id=" + test.activity().id() : null;
        return new Line(What.PUBLISHED, version == null ? State.TO_DO : stale ? State.KNOW : State.DONE, List.of(version == null ? 0 : version.number()), link);
    }

    private Line papers(Assessment test, Long run) {
        var drawn = papers.drawn(test.id(), run);
        return new Line(What.PAPERS, drawn.all() ? State.DONE : State.KNOW, List.of(drawn.drawn(), drawn.learners()), "/attempt/desk?offering=" + run);
    }

    private Line overlaps(Assessment test, Offering offering, TestWindow window) {
        var overlaps = readiness.overlaps(test, offering.id(), window);
        var worst = overlaps.isEmpty() ? null : overlaps.get(0);
        return new Line(What.OVERLAPS, worst == null ? State.DONE : State.KNOW,
            worst == null ? List.of() : List.of(worst.learners(), worst.activity(), overlaps.size() - 1), may(offering, "/course/timings?id=" + offering.id()));
    }

    private String may(Offering offering, String link) {
        return guard.may(Permission.RUN_OFFERING, offering.place()) ? link : null;
    }
}
