package org.roundtable.grading;

import static org.roundtable.access.Permission.RELEASE_GRADES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import org.roundtable.access.Guard;
import org.roundtable.access.Place;
import org.roundtable.audit.AuditTrail;
import org.roundtable.shared.NotThere;

/** Setting another mark than the one earned, with a reason the learner reads. */
@Stateless
public class Correcting {

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Gradebook gradebook;
    @Inject Learners learners;
    @Inject Marks marks;
    @Inject Telling telling;
    @Inject AuditTrail audit;

    public void correct(Long offering, Long enrolment, Long activity, BigDecimal percent, String reason) {
        var place = led(offering, enrolment, activity);
        var now = clock.instant();
        var mark = marks.of(enrolment, activity).orElseGet(() -> marks.begin(enrolment, activity));
        mark.correct(percent, reason);
        remember(mark, MarkChange.What.CORRECTED, mark.reason(), place, now);
        telling.tell(offering, enrolment, activity, mark.reason(), guard.caller(), now);
    }

    /** What was earned counts again. Where nothing was, the learner keeps having been told the correction. */
    public void takeBack(Long offering, Long enrolment, Long activity, String reason) {
        var place = led(offering, enrolment, activity);
        var now = clock.instant();
        var mark = marks.of(enrolment, activity).filter(found -> found.corrected() != null).orElseThrow(NotThere::new);
        mark.takeBack();
        remember(mark, MarkChange.What.TAKEN_BACK, reason, place, now);
        telling.tell(offering, enrolment, activity, reason, guard.caller(), now);
    }

    private void remember(Mark mark, MarkChange.What what, String reason, Place place, Instant now) {
        marks.remember(mark, what, mark.corrected(), reason, guard.caller(), now);
        audit.add(guard.caller(), "grading.mark" + (what == MarkChange.What.CORRECTED ? "Corrected" : "TakenBack"), "mark", mark.id(), place,
            (mark.corrected() == null ? "" : mark.corrected() + " %: ") + reason);
    }

    private Place led(Long offering, Long enrolment, Long activity) {
        var book = gradebook.of(offering).orElseThrow(NotThere::new);
        var place = book.offering().place();
        guard.require(RELEASE_GRADES, place);
        if (GradePlace.of(book.offering()).finished()) {
            throw new Unfit("grading.finished");
        }
        if (book.columns().stream().noneMatch(column -> column.activity().equals(activity))) {
            throw new NotThere();
        }
        var learner = learners.of(offering, enrolment).orElseThrow(NotThere::new);
        if (learner.member().id().equals(guard.caller())) {
            throw new NotThere();
        }
        return place;
    }
}
