package org.roundtable.attempt;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.roundtable.access.Guard;
import org.roundtable.access.Permission;
import org.roundtable.assessment.Assessments;
import org.roundtable.attempt.Papers.Drawn;
import org.roundtable.audit.AuditTrail;
import org.roundtable.course.Offerings;
import org.roundtable.shared.NotThere;

/** How a team has papers drawn that the job did not draw: for those who came or handed in too long ago for it, or long before a test opens. */
@Stateless
public class DrawingPapers {

    private static final int AT_ONCE = 500;

    @Inject Guard guard;
    @Inject Offerings offerings;
    @Inject Assessments assessments;
    @Inject Papers papers;
    @Inject MissingPapers missing;
    @Inject AuditTrail audit;

    /** Draws what is missing, up to 500 papers at once. @return how it stands then */
    public Drawn generate(Long offeringId, Long activity) {
        var offering = offerings.by(offeringId).orElseThrow(NotThere::new);
        guard.require(Permission.RUN_OFFERING, offering.place());
        var test = assessments.of(offering, activity);
        var wanted = missing.of(test.id(), offeringId, AT_ONCE);
        if (!wanted.isEmpty()) {
            var drawn = papers.draw(wanted);
            audit.add(guard.caller(), "papers.drawn", "activity", activity, offering.place(), String.valueOf(drawn));
        }
        return papers.drawn(test.id(), offeringId);
    }
}
