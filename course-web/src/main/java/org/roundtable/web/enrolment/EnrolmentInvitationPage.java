package org.roundtable.web.enrolment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.roundtable.enrolment.Enrolling;
import org.roundtable.enrolment.InvitationSheet;

/** /enrolment/invitation.xhtml */
@Named
@ViewScoped
public class EnrolmentInvitationPage implements Serializable {

    @Inject Enrolling enrolling;
    private String token;
    private transient InvitationSheet sheet;

    public void load() {
        sheet = enrolling.invitation(token);
    }

    public String come() {
        return "status?faces-redirect=true&offering=" + enrolling.comeAsInvited(token).offering();
    }

    /** Where signing in leads back to. */
    public String getHere() {
        return "/enrolment/invitation?token=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
    }

    public InvitationSheet getSheet() {
        if (sheet == null) {
            load();
        }
        return sheet;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
