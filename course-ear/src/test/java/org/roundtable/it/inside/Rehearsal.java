package org.roundtable.it.inside;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Properties;

/** Sets the scene for tests from inside the server, through the same use cases as the pages, and answers with the ids. */
@WebServlet("/rehearsal")
public class Rehearsal extends HttpServlet {

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var ids = new Properties();
            var today = LocalDate.parse(request.getParameter("today"));
            var scene = "tests".equals(request.getParameter("scene")) ? new SittingScene(today).play() : new CastScene(today).play();
            scene.forEach((name, id) -> ids.setProperty(name, id.toString()));
            ids.store(response.getWriter(), null);
        } catch (Exception e) {
            response.setStatus(500);
            e.printStackTrace(response.getWriter());
        }
    }
}
