package org.roundtable.web.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.BadRequestException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.roundtable.attempt.SavingAtOnce;
import org.roundtable.shared.RuleBroken;
import org.roundtable.web.shared.ApiForgery;
import org.roundtable.web.shared.Headers;
import org.roundtable.web.shared.SessionCookie;

/** The short way of {@code PUT answers}: where it cannot be gone, nothing is answered, and {@link AttemptResource} is asked. */
@ApplicationScoped
public class AnswerAtOnce {

    @Inject SavingAtOnce saving;

    /** @return whether it is saved and answered */
    public boolean answer(AnswerBody request, HttpServletResponse response) throws IOException {
        var session = SessionCookie.secret(request);
        if (session.isEmpty() || request.getHeader(ApiForgery.HEADER) == null) {
            return false;
        }
        try {
            var saved = saving.save(request.attempt(), PlayerJson.read(() -> PlayerJson.answers(request.json())), session.get());
            if (saved.isPresent()) {
                write(PlayerJson.of(saved.get()), request, response);
            }
            return saved.isPresent();
        } catch (BadRequestException | RuleBroken unfit) {
            return false;
        }
    }

    private static void write(String json, AnswerBody request, HttpServletResponse response) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        Headers.tell(request, response);
        response.setContentType("application/json");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
