package org.roundtable.web.network;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.roundtable.network.SigningIn;
import org.roundtable.web.shared.SessionCookie;

/** Where a browser comes in and goes out: who it says it is, and the secret it carries. */
@RequestScoped
public class Doorway {

    /** A path of ours. Browsers drop tabs and line breaks and read a backslash as a slash, so none of them is let through. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\p{Cc}\\\\]*");

    @Inject SigningIn signingIn;

    /** @return what the browser says it is */
    public String device() {
        return request().getHeader("User-Agent");
    }

    /** @return where on the Internet it is */
    public String client() {
        return request().getRemoteAddr();
    }

    /** @return the secret it carries, or nothing at all */
    public String secret() {
        return SessionCookie.secret(request()).orElse("");
    }

    /**
     * From now on this browser carries {@code secret}, and no other.
     *
     * @param path where it goes on; an address that is not ours leads home
     */
    public void enter(String secret, String path) throws IOException {
        SessionCookie.secret(request()).ifPresent(signingIn::signOut);
        request().changeSessionId();
        SessionCookie.hand(request(), response(), secret);
        go(path);
    }

    /** Goes out, and on to {@code path}. */
    public void leave(String path) throws IOException {
        SessionCookie.takeBack(request(), response());
        go(path);
    }

    /** @return {@code path} where it is a path of ours, else the way home */
    static String local(String path) {
        return path != null && LOCAL.matcher(path).matches() ? path : "/";
    }

    private void go(String path) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(request().getContextPath() + local(path));
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}
