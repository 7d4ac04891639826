package org.roundtable.web.attempt;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.roundtable.attempt.AnsweringWithFiles;
import org.roundtable.shared.FileName;
import org.roundtable.shared.FileRefused;

/** How files that are answers come in. */
@Path("/attempts/{id}/files")
public class AttemptFilesResource {

    static final String WRITER = "X-Roundtable-Writer";

    @Inject AnsweringWithFiles answering;

    /** The body is the file itself. What is told is the file as an answer has to name it; it counts once one that does is saved. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    public String add(@PathParam("id") Long id, @QueryParam("slot") int slot, @HeaderParam(WRITER) String writer, @QueryParam("name") String name, InputStream body) {
        var megabytes = answering.expected(id, slot, writer);
        try (var spool = Spool.of(body, megabytes); var content = spool.content()) {
            return PlayerJson.of(answering.add(id, slot, writer, name, content));
        } catch (IOException brokeOff) {
            throw new FileRefused("shared.fileUnreadable", FileName.of(name).value());
        }
    }
}
