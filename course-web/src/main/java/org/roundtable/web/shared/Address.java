package org.roundtable.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;

/** The address of the page a request is about, as somebody would open it again. */
final class Address {

    private Address() {}

    /** A form is sent to the path of its page alone; which one it was then stands in the page it comes from. */
    static String of(HttpServletRequest request) {
        var question = request.getQueryString();
        if (question == null && "POST".equals(request.getMethod())) {
            question = questionOf(request.getHeader("Referer"), request.getRequestURI());
        }
        return request.getRequestURI() + (question == null ? "" : "?" + question);
    }

    private static String questionOf(String referer, String path) {
        try {
            var from = new URI(referer == null ? "" : referer);
            return path.equals(from.getRawPath()) ? from.getRawQuery() : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
