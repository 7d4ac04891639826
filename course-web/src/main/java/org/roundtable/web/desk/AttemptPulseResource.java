package org.roundtable.web.desk;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.roundtable.desk.Following;

/** What {@link AttemptLiveResource} tells, once: for a player that no stream gets through to. */
@Path("/attempts/{id}/pulse")
@Produces(MediaType.APPLICATION_JSON)
public class AttemptPulseResource {

    @Inject Following following;
    @Inject Clock clock;

    @GET
    public String now(@PathParam("id") Long id) {
        return DeskJson.at(DeskJson.of(following.pulse(id)), clock.instant());
    }
}
