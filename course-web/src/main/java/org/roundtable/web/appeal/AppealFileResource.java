package org.roundtable.web.appeal;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.roundtable.appeal.AnsweringAppeals;
import org.roundtable.web.shared.Attached;

/** Files that are the answer of which a mark is appealed, for those who look at it once more. */
@Path("/appeals")
public class AppealFileResource {

    @Inject AnsweringAppeals answering;

    @GET
    @Path("{appeal}/files/{file}")
    public Response open(@PathParam("appeal") Long appeal, @PathParam("file") Long file) {
        return Attached.of(answering.file(appeal, file));
    }
}
