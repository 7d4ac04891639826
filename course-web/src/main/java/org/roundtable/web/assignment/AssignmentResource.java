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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.roundtable.assignment.DraftReceipt;
import org.roundtable.assignment.MarkingWork;
import org.roundtable.assignment.OpeningFiles;
import org.roundtable.assignment.Submitting;

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

    /** Always to be saved, never shown in its place: whatever a learner brings along, it runs nowhere of ours. */
    @GET
    @Path("/files/{file}")
    public Response open(@PathParam("file") Long id) {
        var file = files.open(id);
        return Response.ok(file.content()).type(file.mediaType())
            .header("Content-Disposition", "attachment; filename*=UTF-8''" + URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20"))
            .header("Content-Security-Policy", "default-src 'none'; sandbox")
            .header("X-Content-Type-Options", "nosniff")
            .build();
    }

    private static String said(String typed) {
        return typed == null ? "" : typed;
    }
}
