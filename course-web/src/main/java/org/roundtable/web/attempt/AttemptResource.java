package org.roundtable.web.attempt;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.roundtable.attempt.Saved;
import org.roundtable.attempt.Saving;
import org.roundtable.attempt.SeeingResults;
import org.roundtable.attempt.Sitting;
import org.roundtable.attempt.Turned;

/** What the player talks to; the protocol stands in the documentation of {@code org.roundtable.attempt}. */
@Path("/attempts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AttemptResource {

    @Inject Sitting sitting;
    @Inject Saving saving;
    @Inject SeeingResults results;

    /** The paper, with all that is held; and the right to write on it, when nobody else has it or it is taken over. */
    @POST
    @Path("{id}/open")
    public String open(@PathParam("id") Long id, String body) {
        var request = PlayerJson.read(() -> PlayerJson.opening(body));
        return PlayerJson.of(sitting.open(id, request.writer(), request.take()));
    }

    /** 200 when all or some of it is saved, 409 when nothing can be any more; either way the body says what is held. */
    @PUT
    @Path("{id}/answers")
    public Response save(@PathParam("id") Long id, String body) {
        var sent = PlayerJson.read(() -> PlayerJson.answers(body));
        return told(saving.save(id, sent));
    }

    @POST
    @Path("{id}/hand-in")
    public Response handIn(@PathParam("id") Long id, String body) {
        var sent = PlayerJson.read(() -> PlayerJson.answers(body));
        return told(saving.handIn(id, sent));
    }

    /** Leaves a page of a one-way test for good; {@code paper} is the next, where it could be. */
    @POST
    @Path("{id}/next")
    public Response next(@PathParam("id") Long id, String body) {
        var sent = PlayerJson.read(() -> PlayerJson.answers(body));
        var from = PlayerJson.read(() -> PlayerJson.from(body));
        return told(saving.next(id, sent, from));
    }

    /** Everything that happened to an attempt that is handed in, for its learner to keep. */
    @GET
    @Path("{id}/receipt")
    @Consumes(MediaType.WILDCARD)
    public Response receipt(@PathParam("id") Long id) {
        return Response.ok(ReceiptJson.of(results.log(id))).header("Content-Disposition", "attachment; filename=\"receipt-" + id + ".json\"").build();
    }

    private static Response told(Saved saved) {
        return Response.status(saved.handedIn() == null && saved.kind().keepsFromWriting() ? 409 : 200).entity(PlayerJson.of(saved)).build();
    }

    private static Response told(Turned turned) {
        return turned.paper() == null ? told(turned.saved()) : Response.ok(PlayerJson.of(turned)).build();
    }
}
