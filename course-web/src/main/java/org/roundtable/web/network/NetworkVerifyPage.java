package org.roundtable.web.network;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.roundtable.network.ArrivalSheet;
import org.roundtable.network.Joining;
import org.roundtable.web.shared.Say;

/** /network/verify.xhtml */
@Named
@ViewScoped
public class NetworkVerifyPage implements Serializable {

    @Inject Joining joining;
    @Inject Doorway doorway;
    @Inject Say say;
    private String token;
    private String email;
    private ArrivalSheet arriving;

    public void load() {
        arriving = token == null ? null : joining.arriving(token).orElse(null);
    }

    /** Asked for with a button: programs that look at mails follow links, and press none. */
    public String confirm() {
        joining.confirm(token);
        say.info("network.verify.confirmed");
        return "signin?faces-redirect=true";
    }

    public String askAgain() {
        joining.askAgain(email, doorway.client());
        say.info("network.verify.mailedAgain");
        return "verify?faces-redirect=true";
    }

    public boolean isSpent() {
        return token != null && arriving == null;
    }

    public ArrivalSheet getArriving() {
        return arriving;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
