package org.roundtable.web.network;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.roundtable.network.SigningIn;
import org.roundtable.web.shared.SessionCookie;

/** /network/signin.xhtml */
@Named
@RequestScoped
public class NetworkSigninPage {

    @Inject SigningIn signingIn;
    private String email;
    private String password;
    private String next;

    public void signIn() throws IOException {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        var request = (HttpServletRequest) external.getRequest();
        var secret = signingIn.signIn(email, password, request.getHeader("User-Agent"), request.getRemoteAddr());
        request.changeSessionId();
        SessionCookie.hand(request, (HttpServletResponse) external.getResponse(), secret);
        external.redirect(target(external));
    }

    /** Only ever a path of ours: an address somebody else put behind {@code ?next=} leads home. */
    private String target(ExternalContext external) {
        return next != null && next.matches("/(?![/\\\\])[^\\r\\n\\\\]*") ? next : external.getRequestContextPath() + "/";
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
