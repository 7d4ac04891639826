package org.roundtable.web.attempt;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.roundtable.attempt.AnsweringWithFiles;
import org.roundtable.web.shared.Attached;

/** Files that are answers, for their learner and for those who mark. */
@Path("/answer-files")
public class AnswerFileResource {

    @Inject AnsweringWithFiles answering;

    @GET
    @Path("{file}")
    public Response open(@PathParam("file") Long id) {
        return Attached.of(answering.download(id));
    }
}
