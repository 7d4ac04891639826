package org.roundtable.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.roundtable.network.SigningIn;

/** The button in the bar. A plain form: it must work on every page, also on one whose state is gone. */
@WebServlet("/signout")
public class SignOut extends HttpServlet {

    @Inject transient SigningIn signingIn;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SessionCookie.secret(request).ifPresent(signingIn::signOut);
        SessionCookie.takeBack(request, response);
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.setHeader("Clear-Site-Data", "\"cache\"");
        response.sendRedirect(request.getContextPath() + "/");
    }
}
