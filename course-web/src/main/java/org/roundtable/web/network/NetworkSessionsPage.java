package org.roundtable.web.network;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.roundtable.network.SecuringAccount;
import org.roundtable.network.SessionRow;
import org.roundtable.web.shared.Say;

/** /network/sessions.xhtml */
@Named
@ViewScoped
public class NetworkSessionsPage implements Serializable {

    @Inject SecuringAccount securing;
    @Inject Doorway doorway;
    @Inject Say say;
    private String current;
    private String password;
    private List<SessionRow> sessions;

    public void load() {
        sessions = securing.sessions(doorway.secret());
    }

    public List<SessionRow> getSessions() {
        return sessions;
    }

    public String device(SessionRow session) {
        var name = Device.named(session.device());
        return name.isEmpty() ? say.of("network.sessions.unknown") : name;
    }

    public void changePassword() throws IOException {
        var secret = securing.changePassword(current, password, doorway.device());
        say.info("network.sessions.changed");
        doorway.enter(secret, "/network/sessions");
    }

    public String end(Long session) {
        securing.end(session);
        say.info("network.sessions.ended");
        return "sessions?faces-redirect=true";
    }

    public void endAll() throws IOException {
        securing.endAll();
        say.info("network.sessions.endedAll");
        doorway.leave("/network/signin");
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
