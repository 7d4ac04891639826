package org.roundtable.web.shared;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import org.roundtable.access.SignInNeeded;
import org.roundtable.shared.NotThere;
import org.roundtable.shared.RuleBroken;

/** Refusals as programs read them: 401 nobody is signed in, 404 not there or not yours, 409 with the rule and the sentence. */
@Provider
public class ApiRefusals implements ExceptionMapper<RuleBroken> {

    @Inject Say say;

    @Override
    public Response toResponse(RuleBroken refusal) {
        var status = refusal instanceof SignInNeeded ? 401 : refusal instanceof NotThere ? 404 : 409;
        return Response.status(status).type(MediaType.APPLICATION_JSON)
            .entity(Map.of("rule", refusal.messageKey(), "message", say.why(refusal))).build();
    }
}
