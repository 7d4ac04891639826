package org.roundtable.evidence;

import static org.roundtable.access.Permission.SEE_GRADES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.roundtable.access.Guard;
import org.roundtable.assessment.Assessments;
import org.roundtable.course.Offerings;
import org.roundtable.shared.NotThere;

/** How a team sees how its questions worked. */
@Stateless
public class AnalysingItems {

    @Inject Guard guard;
    @Inject Offerings offerings;
    @Inject Assessments assessments;
    @Inject Items items;

    /** @return facility, discrimination, options and reliability of a test in an offering, for its team alone */
    public ItemSheet items(Long offering, Long activity) {
        var found = offerings.by(offering).orElseThrow(NotThere::new);
        guard.require(SEE_GRADES, found.place());
        var test = assessments.of(found, activity);
        return items.of(found, test);
    }
}
