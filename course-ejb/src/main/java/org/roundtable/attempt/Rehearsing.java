package org.roundtable.attempt;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.roundtable.access.Guard;
import org.roundtable.access.Permission;
import org.roundtable.allowance.Allowance;
import org.roundtable.allowance.MovedWindow;
import org.roundtable.allowance.Windows;
import org.roundtable.assessment.Assessment;
import org.roundtable.assessment.Assessments;
import org.roundtable.assessment.TestWindow;
import org.roundtable.audit.AuditTrail;
import org.roundtable.course.Offering;
import org.roundtable.course.Offerings;
import org.roundtable.enrolment.Enrolment;
import org.roundtable.enrolment.TestRuns;
import org.roundtable.network.Members;
import org.roundtable.shared.NotThere;

/** How somebody of a team sits a test before its learners do: as they would, as often as they like, and counted nowhere. */
@Stateless
public class Rehearsing {

    private static final Duration WHERE_IT_IS_NOT_OPEN = Duration.ofDays(1);

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Members members;
    @Inject Offerings offerings;
    @Inject Assessments assessments;
    @Inject Windows windows;
    @Inject TestRuns testRuns;
    @Inject Attempts attempts;
    @Inject EssayMarks essays;
    @Inject Papers papers;
    @Inject Ledger ledger;
    @Inject Doorkeeper doorkeeper;
    @Inject AuditTrail audit;

    public RehearsalSheet sheet(Long activity, Long run) {
        var offering = team(run);
        var test = assessments.of(offering, activity);
        var version = assessments.published(test.id());
        var taken = testRuns.of(guard.caller(), run).map(enrolment -> attempts.at(test.id(), enrolment.id())).orElse(List.of());
        return new RehearsalSheet(activity, run, test.activity().title(), offering.course().id(), offering.course().title(), offering.title(), test.kind(),
            version.map(v -> v.rules().told()).orElse(null), version.map(v -> v.questions()).orElse(0),
            taken.stream().filter(a -> a.handedIn() == null).map(Attempt::id).findFirst().orElse(null), essays.rehearsing(run, activity),
            taken.stream().filter(a -> a.handedIn() != null).map(a -> new RehearsalSheet.Row(a.id(), a.number(), a.handedIn())).toList());
    }

    /**
     * Open or not, begun before or not: only what is asked of learners at the door is asked here too.
     *
     * @return the attempt; the one that is running where there is one
     */
    public Long start(Long activity, Long run, Knock knock) {
        var now = clock.instant();
        var offering = team(run);
        var test = assessments.of(offering, activity);
        var enrolment = testRuns.begin(offering, members.reference(guard.caller()), now);
        attempts.hold(enrolment);
        var threshold = threshold(test, enrolment, now);
        if (threshold.running().isPresent()) {
            return threshold.running().get().id();
        }
        doorkeeper.check(threshold, knock);
        var attempt = papers.ready(threshold);
        attempt.begin(threshold.deadline(now), null);
        ledger.append(attempt, EventKind.BEGUN, null, now);
        return attempt.id();
    }

    /** Takes a test run of the caller away with all that was answered and marked in it. */
    public void discard(Long id) {
        var attempt = attempts.of(guard.caller(), id).filter(Attempt::testRun).orElseThrow(NotThere::new);
        audit.add(guard.caller(), "testRun.discarded", "assessment", attempt.assessment().id(), attempt.enrolment().offering().place(), null);
        attempts.discard(id);
    }

    private Threshold threshold(Assessment test, Enrolment enrolment, Instant now) {
        var version = assessments.published(test.id()).orElseThrow(() -> new NotNow("attempt.notPublished"));
        var set = windows.of(test, enrolment.offering(), now).window();
        var window = set.contains(now) ? set : new TestWindow(now, now.plus(WHERE_IT_IS_NOT_OPEN));
        return new Threshold(enrolment, test, version, new MovedWindow(window, Duration.ZERO, null), Allowance.NONE, null, attempts.at(test.id(), enrolment.id()));
    }

    private Offering team(Long id) {
        var offering = offerings.by(id).orElseThrow(NotThere::new);
        guard.require(Permission.SEE_GRADES, offering.place());
        return offering;
    }
}
