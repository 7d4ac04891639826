package org.roundtable.web.attempt;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;
import org.roundtable.attempt.Entering;

/** Everything a player asks for comes through here: a test that is sat in one browser only is gone on with in no other. */
@Provider
public class AttemptDoor implements ContainerRequestFilter {

    private static final Pattern PLAYER = Pattern.compile("/?attempts/(\\d{1,18})/([a-z-]+).*");

    @Inject Entering entering;
    @Inject Whence whence;

    @Override
    public void filter(ContainerRequestContext request) {
        var asked = PLAYER.matcher(request.getUriInfo().getPath());
        if (!asked.matches()) {
            return;
        }
        var attempt = Long.valueOf(asked.group(1));
        if (asked.group(2).equals("open")) {
            entering.open(attempt, whence.here());
        } else {
            entering.save(attempt, whence.here());
        }
    }
}
