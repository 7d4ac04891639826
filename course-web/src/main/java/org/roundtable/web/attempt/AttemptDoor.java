package org.roundtable.web.attempt;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.roundtable.attempt.Entering;
import org.roundtable.attempt.Saving;
import org.roundtable.attempt.SentAnswers;

/**
 * Everything a player asks for comes through here: a test that is sat in one browser only is opened in no other. What is sent from another all
 * the same is saved, and the attempt stands until the team lets it go on.
 */
@Provider
public class AttemptDoor implements ContainerRequestFilter {

    private static final Pattern PLAYER = Pattern.compile("/?attempts/(\\d{1,18})/([a-z-]+).*");
    private static final Set<String> WRITING = Set.of("answers", "next", "hand-in", "files");

    @Inject Entering entering;
    @Inject Saving saving;
    @Inject Whence whence;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        var asked = PLAYER.matcher(request.getUriInfo().getPath());
        if (!asked.matches()) {
            return;
        }
        var attempt = Long.valueOf(asked.group(1));
        if (asked.group(2).equals("open")) {
            entering.open(attempt, whence.here());
        } else if (WRITING.contains(asked.group(2)) && !entering.goesOn(attempt, whence.here())) {
            var told = saving.stop(attempt, asked.group(2).equals("files") ? nothing(request) : answers(request));
            request.abortWith(Response.status(Response.Status.CONFLICT).type(MediaType.APPLICATION_JSON).entity(PlayerJson.of(told)).build());
        }
    }

    /** A file is no answer yet: who sends one has said who they are. */
    private static SentAnswers nothing(ContainerRequestContext request) {
        return new SentAnswers(request.getHeaderString(AttemptFilesResource.WRITER), null, List.of());
    }

    private static SentAnswers answers(ContainerRequestContext request) throws IOException {
        var body = new String(request.getEntityStream().readAllBytes(), StandardCharsets.UTF_8);
        return PlayerJson.read(() -> PlayerJson.answers(body));
    }
}
