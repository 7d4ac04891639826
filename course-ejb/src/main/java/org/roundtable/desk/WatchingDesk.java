package org.roundtable.desk;

import static org.roundtable.access.Permission.SEE_GRADES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.roundtable.access.Anyone;
import org.roundtable.access.Guard;
import org.roundtable.access.Permission;
import org.roundtable.allowance.Windows;
import org.roundtable.assessment.Assessment;
import org.roundtable.assessment.Assessments;
import org.roundtable.course.Offering;
import org.roundtable.course.Offerings;
import org.roundtable.enrolment.Tables;
import org.roundtable.shared.NotThere;

/** How a team watches a test while it is sat. */
@Stateless
public class WatchingDesk {

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Offerings offerings;
    @Inject Assessments assessments;
    @Inject Windows windows;
    @Inject Tables tables;
    @Inject Standings standings;

    public DeskSheet sheet(Long offering, Long activity) {
        var found = offerings.by(offering).orElseThrow(NotThere::new);
        guard.require(SEE_GRADES, found.place());
        return of(found, activity);
    }

    /** @return whether the caller may also steer */
    public boolean maySteer(Long offering) {
        return guard.may(Permission.RUN_OFFERING, offerings.by(offering).orElseThrow(NotThere::new).place());
    }

    /** @return the tables of an offering that time may be given to, by their ids, by name */
    public Map<Long, String> tables(Long offering) {
        var found = offerings.by(offering).orElseThrow(NotThere::new);
        guard.require(SEE_GRADES, found.place());
        var named = new LinkedHashMap<Long, String>();
        tables.in(offering).forEach(table -> named.put(table.id(), table.title()));
        return named;
    }

    /** The same sheet for a node that has asked the guard for each of those it shows it to. */
    @Anyone
    public DeskSheet shared(Long offering, Long activity) {
        return of(offerings.by(offering).orElseThrow(NotThere::new), activity);
    }

    private DeskSheet of(Offering offering, Long activity) {
        var now = clock.instant();
        Assessment test = assessments.of(offering, activity);
        var window = windows.of(test, offering, offering.startsAt());
        return new DeskSheet(offering.id(), activity, test.activity().title(), offering.course().title(), offering.title(), offering.zone(), window.window().opens(), window.window().closes(), window.pausedAt(), now,
            standings.lines(offering.id(), test.id(), now), standings.log(offering.id(), test.id()));
    }
}
