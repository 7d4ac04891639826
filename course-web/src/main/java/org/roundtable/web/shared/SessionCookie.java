package org.roundtable.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.roundtable.network.SigningIn;

/**
 * Knows a member by a random token in a cookie. The token lives in the database, not in a server's memory: a sign-in
 * outlives restarts and holds on every node.
 */
@ApplicationScoped
public class SessionCookie implements HttpAuthenticationMechanism {

    private static final String NAME = "rt";
    private static final int DAYS_14 = 14 * 24 * 60 * 60;

    @Inject SigningIn signingIn;
    @Inject Who who;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (request.getRequestURI().contains("/jakarta.faces.resource/")) {
            return context.doNothing();
        }
        return secret(request).flatMap(signingIn::recognise)
            .map(visitor -> {
                who.is(visitor);
                return context.notifyContainerAboutLogin(new CallerPrincipal(visitor.id().toString()), Set.of("MEMBER"));
            })
            .orElseGet(context::doNothing);
    }

    /** @return the token the browser sent, if any */
    public static Optional<String> secret(HttpServletRequest request) {
        return request.getCookies() == null ? Optional.empty() : Arrays.stream(request.getCookies())
            .filter(cookie -> cookie.getName().equals(NAME) && !cookie.getValue().isEmpty())
            .map(Cookie::getValue).findFirst();
    }

    /** From now on the browser sends {@code secret} with every request to us, and shows it to no script. */
    public static void hand(HttpServletRequest request, HttpServletResponse response, String secret) {
        write(request, response, secret, DAYS_14);
    }

    public static void takeBack(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, "", 0);
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, String value, int seconds) {
        var cookie = new Cookie(NAME, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
