package org.roundtable.web.review;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.roundtable.review.Reviewing;
import org.roundtable.web.shared.Attached;

/** Files of works, for those who review them: by number, because a name may say whose they are. */
@Path("/reviews")
public class ReviewFileResource {

    @Inject Reviewing reviewing;

    @GET
    @Path("{review}/files/{place}")
    public Response open(@PathParam("review") Long review, @PathParam("place") int place) {
        return Attached.of(reviewing.file(review, place));
    }
}
