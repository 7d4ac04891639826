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
import org.roundtable.desk.WatchingDesk;

/** How a test stands, for the desk that is open in a browser. */
@Path("/desk/{offering}/{activity}")
public class DeskResource {

    @Inject WatchingDesk watching;
    @Inject Streams streams;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String now(@PathParam("offering") Long offering, @PathParam("activity") Long activity) {
        var sheet = watching.sheet(offering, activity);
        return DeskJson.at(DeskJson.of(sheet), sheet.at());
    }

    /** The same again whenever it changes, for some minutes; a browser then asks anew. */
    @GET
    @Path("live")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void live(@PathParam("offering") Long offering, @PathParam("activity") Long activity, @Context SseEventSink sink, @Context Sse sse) {
        watching.sheet(offering, activity);
        streams.watch(offering, activity, sink, sse);
    }
}
