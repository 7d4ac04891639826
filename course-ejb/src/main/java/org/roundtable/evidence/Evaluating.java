package org.roundtable.evidence;

import static org.roundtable.access.Permission.SEE_GRADES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.roundtable.access.Anyone;
import org.roundtable.access.Guard;
import org.roundtable.course.Offerings;
import org.roundtable.shared.NotThere;

/** How a team, and once an offering is finished anybody, sees what it brought. */
@Stateless
public class Evaluating {

    /** Fewer learners than this are behind no number that is shown. */
    public static final int FEWEST = 5;
    private static final int LATEST = 3;

    @Inject Guard guard;
    @Inject Offerings offerings;
    @Inject FinishedOfferings finished;
    @Inject Evaluation evaluation;

    /** @return the evidence of an offering so far, for its team */
    public EvidenceSheet sheet(Long offering) {
        var found = offerings.by(offering).orElseThrow(NotThere::new);
        guard.require(SEE_GRADES, found.place());
        return evaluation.of(found);
    }

    /** @return the evidence of the latest finished offerings of a published course */
    @Anyone
    public List<EvidenceSheet> published(Long course) {
        return finished.of(course, LATEST).stream().map(evaluation::of).toList();
    }
}
