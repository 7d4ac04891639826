package org.roundtable.web.network;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.roundtable.network.RecoveringAccess;
import org.roundtable.web.shared.Say;

/** /network/reset.xhtml */
@Named
@ViewScoped
public class NetworkResetPage implements Serializable {

    @Inject RecoveringAccess recovering;
    @Inject Say say;
    private String token;
    private String password;
    private boolean open;

    public void load() {
        open = token != null && recovering.open(token);
    }

    public String reset() {
        recovering.reset(token, password);
        say.info("network.reset.done");
        return "signin?faces-redirect=true";
    }

    public boolean isOpen() {
        return open;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
