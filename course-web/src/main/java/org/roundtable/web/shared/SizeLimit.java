package org.roundtable.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/** Reads nothing that is larger than anything we ask for, and says so: with a page of ours, or as programs read it. */
public class SizeLimit extends HttpFilter {

    private static final long MEGABYTES = 64;
    private static final String KEY = "shared.tooLarge";

    @Inject transient Say say;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (request.getContentLengthLong() <= MEGABYTES * 1024 * 1024) {
            chain.doFilter(request, response);
        } else if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter().print(Json.createObjectBuilder().add("rule", KEY).add("message", say.of(KEY, MEGABYTES)).build());
        } else {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            request.setAttribute("back", Address.of(request));
            request.setAttribute("tooLarge", say.of(KEY, MEGABYTES));
            request.getRequestDispatcher("/WEB-INF/errorpages/413.xhtml").forward(new Unread(request), response);
        }
    }

    /** The same request without what it brought along, so that nobody begins to read it. */
    private static final class Unread extends HttpServletRequestWrapper {

        Unread(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getContentType() {
            return null;
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }
    }
}
