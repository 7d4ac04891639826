package org.roundtable.web.assignment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.roundtable.assignment.DraftReceipt;
import org.roundtable.assignment.MarkingWork;
import org.roundtable.assignment.OpeningFiles;
import org.roundtable.assignment.Submitting;
import org.roundtable.web.shared.Attached;

/** What forms send while somebody types, and the way to handed-in files. */
@Path("/work")
@RequestScoped
public class AssignmentResource {

    @Inject Submitting submitting;
    @Inject MarkingWork marking;
    @Inject OpeningFiles files;

    /** What a learner has typed, and the revision they typed it over. */
    public record TypedWork(String text, long revision) {}

    /** What a marker has typed, and the revision they typed it over. */
    public record TypedMark(String points, String comment, long revision) {}

    @PUT
    @Path("/{activity}/draft")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public DraftReceipt keep(@PathParam("activity") Long activity, @QueryParam("offering") Long offering, TypedWork typed) {
        return submitting.save(activity, offering, said(typed.text()), typed.revision());
    }

    @PUT
    @Path("/marks/{mark}/draft")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public DraftReceipt keep(@PathParam("mark") Long mark, TypedMark typed) {
        return marking.draft(mark, said(typed.points()), said(typed.comment()), typed.revision());
    }

    @GET
    @Path("/files/{file}")
    public Response open(@PathParam("file") Long id) {
        return Attached.of(files.open(id));
    }

    private static String said(String typed) {
        return typed == null ? "" : typed;
    }
}
