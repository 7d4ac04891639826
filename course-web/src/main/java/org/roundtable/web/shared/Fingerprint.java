package org.roundtable.web.shared;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.TreeMap;
import org.roundtable.shared.Sha256;

/** What tells two sent forms apart: the page they were sent from, the button, what was typed, and which files came along. */
final class Fingerprint {

    /** Written by a script, anew for each time something is sent. */
    private static final String NUMBER = "typed";

    private Fingerprint() {}

    static String of(HttpServletRequest request) throws IOException, ServletException {
        var all = new StringBuilder(request.getRequestURI());
        new TreeMap<>(request.getParameterMap()).forEach((name, values) -> {
            if (!name.equals(NUMBER)) {
                all.append('\n').append(name);
                for (var value : values) {
                    all.append('\0').append(value);
                }
            }
        });
        if (request.getContentType().startsWith("multipart/")) {
            for (var part : request.getParts()) {
                all.append('\n').append(part.getName()).append('\0').append(part.getSubmittedFileName()).append('\0').append(part.getSize());
            }
        }
        return Sha256.of(all.toString());
    }
}
