package org.roundtable.course;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.roundtable.access.Guard;

/** What a member has to do next, over everything they learn and teach. */
@Stateless
public class LookingAhead {

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject @Any Instance<Upcoming> features;

    /** @return the next steps in order of time, at most {@link Upcoming#MOST} */
    public List<NextStep> next() {
        var caller = guard.caller();
        var now = clock.instant();
        return features.stream().flatMap(feature -> feature.of(caller, now).stream()).sorted().limit(Upcoming.MOST).toList();
    }
}
