package org.roundtable.web.network;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.roundtable.network.RecoveringAccess;

/** /network/forgot.xhtml */
@Named
@RequestScoped
public class NetworkForgotPage {

    @Inject RecoveringAccess recovering;
    @Inject Doorway doorway;
    private String email;
    private boolean mailed;

    public String ask() {
        recovering.ask(email, doorway.client());
        return "forgot?faces-redirect=true&mailed=true";
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public boolean isMailed() {
        return mailed;
    }

    public void setMailed(boolean mailed) {
        this.mailed = mailed;
    }
}
