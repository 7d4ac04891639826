package org.roundtable.web.shared;

import jakarta.faces.render.ResponseStateManager;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * What a page sends twice (a double click, an impatient browser, the way back to a page that is still open) is carried out
 * once: the second time has the answer of the first. A cookie tells the browser that what was typed has arrived.
 */
public class SentOnce extends HttpFilter {

    private static final String NOT_TAKEN = SentOnce.class.getName() + ".notTaken";

    @Inject transient SentForms sent;

    /** The redirect that follows says that the form was not looked at. */
    static void notTaken(HttpServletRequest request) {
        request.setAttribute(NOT_TAKEN, true);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (!isForm(request)) {
            chain.doFilter(request, response);
            return;
        }
        if (request.getParameter(ResponseStateManager.VIEW_STATE_PARAM) == null) {
            chain.doFilter(request, response);
            return;
        }
        var form = sent.form(Fingerprint.of(request));
        synchronized (form) {
            var answer = new Answer(request, response);
            if (form.answer() != null) {
                answer.sendRedirect(form.answer());
            } else {
                chain.doFilter(request, answer);
                form.answered(answer.location);
            }
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) && request.getHeader("Faces-Request") == null && request.getContentType() != null
            && !request.getRequestURI().startsWith(request.getContextPath() + "/api/") && request.getSession(false) != null;
    }

    private static final class Answer extends HttpServletResponseWrapper {

        private final HttpServletRequest request;
        private String location;

        Answer(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        public void sendRedirect(String to) throws IOException {
            if (request.getAttribute(NOT_TAKEN) == null) {
                location = to;
                tell(request.getParameter("typed"));
            }
            super.sendRedirect(to);
        }

        private void tell(String typed) {
            if (typed != null && typed.matches("[0-9a-f]{1,40}")) {
                var cookie = new Cookie("typed", typed);
                cookie.setPath("/");
                cookie.setMaxAge(60);
                cookie.setSecure(request.isSecure());
                cookie.setAttribute("SameSite", "Lax");
                addCookie(cookie);
            }
        }
    }
}
