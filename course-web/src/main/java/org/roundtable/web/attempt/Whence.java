package org.roundtable.web.attempt;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.roundtable.attempt.Surroundings;
import org.roundtable.shared.Site;

/** Where the request comes from that is answered just now. */
@RequestScoped
public class Whence {

    private static final String HEADER = "X-SafeExamBrowser-ConfigKeyHash";
    private static final String FROM_SCRIPT = "X-Roundtable-Page-Key";

    @Inject HttpServletRequest request;

    public Surroundings here() {
        return here(request.getHeader(FROM_SCRIPT));
    }

    /**
     * @param pageKey what a script was told by its browser: the hash, a blank, and the address of its page; {@code null} where none was
     */
    Surroundings here(String pageKey) {
        var question = request.getQueryString();
        // as learners reach this server from outside, whatever stands between
        var url = Site.address(request.getRequestURI() + (question == null ? "" : "?" + question));
        var told = pageKey == null ? new String[0] : pageKey.split(" ", 2);
        var ours = told.length == 2 && told[1].startsWith(Site.address("/"));
        return new Surroundings(request.getRemoteAddr(), url, request.getHeader(HEADER), ours ? told[1] : null, ours ? told[0] : null);
    }
}
