package org.roundtable.web.network;

import java.io.Serializable;
import org.roundtable.network.Newcomer;

/** The fields of a newcomer, as a form needs them. */
public class Typed implements Serializable {

    private String email;
    private String displayName;
    private String password;
    private String zone;
    private String language = "en";
    private String interests;

    Newcomer newcomer() {
        return new Newcomer(email, displayName, password, zone, language, interests);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getInterests() {
        return interests;
    }

    public void setInterests(String interests) {
        this.interests = interests;
    }
}
