package org.roundtable.web.desk;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import org.roundtable.desk.Following;

/** What a player hears of the desk while its attempt is sat. */
@Path("/attempts/{id}/live")
public class AttemptLiveResource {

    @Inject Following following;
    @Inject Streams streams;

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void live(@PathParam("id") Long id, @Context SseEventSink sink, @Context Sse sse) {
        following.follow(id);
        streams.follow(id, sink, sse);
    }
}
