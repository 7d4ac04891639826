package org.roundtable.web.lecture;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.roundtable.lecture.FileReceipt;
import org.roundtable.lecture.Furnishing;
import org.roundtable.lecture.Lecturing;
import org.roundtable.shared.Audience;
import org.roundtable.web.shared.Who;

/** What the editor of lectures asks while somebody types. */
@Path("/lectures")
@Produces(MediaType.APPLICATION_JSON)
public class LectureResource {

    /** @param revision what the page last heard of */
    public record Typed(long revision, String markdown) {}

    public record Stored(String markdown, long revision, String savedAt, String by) {}

    /** @param savedAt time of day in the zone of who writes */
    public record Saved(boolean kept, long revision, String savedAt, String by) {}

    public record Shown(String html) {}

    @Inject Lecturing lecturing;
    @Inject Furnishing furnishing;
    @Inject LectureTexts texts;
    @Inject Who who;

    @GET
    @Path("/{activity}/draft")
    public Stored draft(@PathParam("activity") Long activity) {
        var sheet = lecturing.open(activity);
        return new Stored(sheet.markdown(), sheet.revision(), time(sheet.savedAt()), sheet.savedBy());
    }

    /** 409 where somebody else wrote in the meantime: nothing was overwritten. */
    @PUT
    @Path("/{activity}/draft")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response save(@PathParam("activity") Long activity, Typed typed) {
        var receipt = lecturing.save(activity, typed.revision(), typed.markdown());
        return Response.status(receipt.kept() ? 200 : 409)
            .entity(new Saved(receipt.kept(), receipt.revision(), time(receipt.savedAt()), receipt.by())).build();
    }

    @POST
    @Path("/{activity}/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public Shown preview(@PathParam("activity") Long activity, Typed typed) {
        var shelf = furnishing.shelf(activity, Audience.TEAM);
        return new Shown(texts.html(lecturing.open(activity).path(), typed.markdown() == null ? "" : typed.markdown(), shelf, Audience.TEAM, null));
    }

    /** The body is the file itself. */
    @POST
    @Path("/{activity}/files")
    @Consumes(MediaType.WILDCARD)
    public FileReceipt attach(@PathParam("activity") Long activity, @QueryParam("name") String name, InputStream content) {
        return furnishing.attach(activity, name, content);
    }

    private String time(Instant instant) {
        return instant == null ? "" : DateTimeFormatter.ofPattern("HH:mm:ss").format(instant.atZone(who.zone()));
    }
}
