package org.roundtable.web.network;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.roundtable.network.Founding;

/** /network/setup.xhtml */
@Named
@ViewScoped
public class NetworkSetupPage implements Serializable {

    @Inject Founding founding;
    @Inject Doorway doorway;
    private final Typed typed = new Typed();
    private String token;
    private String networkName;
    private boolean open;

    public void load() {
        open = token != null && founding.open(token);
    }

    public void found() throws IOException {
        doorway.enter(founding.found(token, networkName, typed.newcomer(), doorway.device()), "/network/steward");
    }

    public boolean isOpen() {
        return open;
    }

    public Typed getTyped() {
        return typed;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getNetworkName() {
        return networkName;
    }

    public void setNetworkName(String networkName) {
        this.networkName = networkName;
    }
}
