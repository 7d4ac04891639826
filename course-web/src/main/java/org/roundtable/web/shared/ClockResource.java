package org.roundtable.web.shared;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Duration;
import org.roundtable.shared.NotThere;
import org.roundtable.shared.Setting;
import org.roundtable.shared.ShiftableClock;

/** Lets a rehearsal pass time. On any server that was not started with a shiftable clock, it is not there. */
@Path("/clock")
public class ClockResource {

    @Inject Clock clock;

    /** @param plus ISO-8601 duration, such as {@code PT48H} */
    @POST
    public String pass(@QueryParam("plus") String plus) {
        if (!(clock instanceof ShiftableClock shiftable) || !Setting.of("ROUNDTABLE_CLOCK", "real").equals("shiftable")) {
            throw new NotThere();
        }
        shiftable.shift(Duration.parse(plus));
        return clock.instant().toString();
    }
}
