package org.roundtable.web.network;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.roundtable.network.SigningIn;
import org.roundtable.shared.Setting;

/** /network/signin.xhtml */
@Named
@RequestScoped
public class NetworkSigninPage {

    @Inject SigningIn signingIn;
    @Inject Doorway doorway;
    private String email;
    private String password;
    private String next;

    public void signIn() throws IOException {
        doorway.enter(signingIn.signIn(email, password, doorway.device(), doorway.client()), next);
    }

    public boolean isDemo() {
        return Setting.on("ROUNDTABLE_DEMO");
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
