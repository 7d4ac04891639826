package org.roundtable.web.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.roundtable.course.Planning;
import org.roundtable.course.TypedFacts;

/** What the form about a course sends while somebody types. */
@Path("/courses/{id}/typed")
@RequestScoped
public class CourseResource {

    @Inject Planning planning;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Map<String, String> keep(@PathParam("id") Long id, TypedFacts typed) {
        return Map.of("savedAt", planning.keep(id, typed).toString());
    }
}
