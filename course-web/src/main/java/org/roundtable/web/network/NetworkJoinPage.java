package org.roundtable.web.network;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.roundtable.network.ArrivalSheet;
import org.roundtable.network.Joining;
import org.roundtable.network.MembershipRule;

/** /network/join.xhtml */
@Named
@ViewScoped
public class NetworkJoinPage implements Serializable {

    @Inject Joining joining;
    @Inject Doorway doorway;
    private final Typed typed = new Typed();
    private String invitation;
    private ArrivalSheet invited;
    private boolean closed;

    public void load() {
        invited = invitation == null ? null : joining.invited(invitation).orElse(null);
        closed = joining.network().membership() == MembershipRule.INVITATION;
        if (invited != null) {
            typed.setEmail(invited.email());
        }
    }

    public String join() {
        joining.ask(typed.newcomer(), doorway.client());
        return "verify?faces-redirect=true";
    }

    public void accept() throws IOException {
        doorway.enter(joining.accept(invitation, typed.newcomer(), doorway.device()), "/network/profile");
    }

    /** An invitation that cannot be accepted any more. */
    public boolean isSpent() {
        return invitation != null && invited == null;
    }

    /** Nobody joins this network without an invitation, and there is none. */
    public boolean isClosed() {
        return closed && invited == null;
    }

    public ArrivalSheet getInvited() {
        return invited;
    }

    public Typed getTyped() {
        return typed;
    }

    public String getInvitation() {
        return invitation;
    }

    public void setInvitation(String invitation) {
        this.invitation = invitation;
    }
}
