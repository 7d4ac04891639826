package org.roundtable.web.shared;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Other sites cannot send this header with a member's cookie: a browser would ask us first, and we do not answer. Before anything else is looked at. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class ApiForgery implements ContainerRequestFilter {

    public static final String HEADER = "X-Roundtable";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    public void filter(ContainerRequestContext request) {
        if (!SAFE.contains(request.getMethod()) && request.getHeaderString(HEADER) == null) {
            request.abortWith(Response.status(Response.Status.FORBIDDEN).build());
        }
    }
}
