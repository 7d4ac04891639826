package org.roundtable.it.inside;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Properties;

/** Sets the scene for tests from inside the server, through the same use cases as the pages, and answers with the ids. */
@WebServlet("/rehearsal")
public class Rehearsal extends HttpServlet {

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var ids = new Properties();
            scene(request).forEach((name, id) -> ids.setProperty(name, id.toString()));
            ids.store(response.getWriter(), null);
        } catch (Exception e) {
            response.setStatus(500);
            e.printStackTrace(response.getWriter());
        }
    }

    private static Map<String, Object> scene(HttpServletRequest request) throws Exception {
        var today = LocalDate.parse(request.getParameter("today"));
        var scene = request.getParameter("scene").split("-");
        return switch (scene[0]) {
            case "tests" -> new SittingScene(today).play();
            case "watch" -> new WatchScene(today).play();
            case "appeals" -> new AppealScene(today).play();
            case "month" -> AppealScene.age(Long.parseLong(scene[1]));
            case "drop" -> AppealScene.drop(Long.parseLong(scene[1]));
            case "browser" -> new BrowserScene(today).play();
            case "crowd" -> new CrowdScene(today, Integer.parseInt(scene[1])).play();
            case "exam" -> new ExamScene(today, Integer.parseInt(scene[1]), Integer.parseInt(scene[2]), true).play();
            case "hall" -> new ExamScene(today, Integer.parseInt(scene[1]), Integer.parseInt(scene[2]), false).play();
            case "breakdown" -> JobScene.breakDown();
            case "repair" -> JobScene.repair();
            case "death" -> JobScene.die();
            default -> new CastScene(today).play();
        };
    }
}
