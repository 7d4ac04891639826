package org.roundtable.it.inside;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Properties;

/** Opens a workshop, lets somebody new join, counts what is stored, and damages a course so that its pages fail. */
@WebServlet("/workshop/*")
public class Workshop extends HttpServlet {

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var answer = new Properties();
            play(request).forEach((name, value) -> answer.setProperty(name, value.toString()));
            answer.store(response.getWriter(), null);
        } catch (Exception e) {
            response.setStatus(500);
            e.printStackTrace(response.getWriter());
        }
    }

    private static Map<String, Object> play(HttpServletRequest request) throws Exception {
        var what = request.getParameter("what");
        return switch (request.getPathInfo()) {
            case "/open" -> new WorkshopScene(what).play(LocalDate.parse(request.getParameter("today")));
            case "/join" -> Map.of("member", NetworkScene.join(what));
            case "/count" -> Map.of("count", Rows.text("select count(*) from " + what));
            case "/damage" -> Map.of("changed", Rows.change("update course set level = 'UNHEARD_OF' where id = ?", Long.valueOf(what)));
            case "/mend" -> Map.of("changed", Rows.change("update course set level = 'STARTING' where id = ?", Long.valueOf(what)));
            default -> throw new IllegalArgumentException(request.getPathInfo());
        };
    }
}
