package org.roundtable.web.network;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.roundtable.network.Introducing;
import org.roundtable.network.Profile;
import org.roundtable.web.shared.Say;

/** /network/profile.xhtml */
@Named
@RequestScoped
public class NetworkProfilePage {

    @Inject Introducing introducing;
    @Inject Say say;
    private String displayName;
    private String zone;
    private String language;
    private String about;
    private String canTeach;
    private String wantsToLearn;
    private String interests;

    public void load() {
        var profile = introducing.mine();
        displayName = profile.displayName();
        zone = profile.zone();
        language = profile.language();
        about = profile.about();
        canTeach = profile.canTeach();
        wantsToLearn = profile.wantsToLearn();
        interests = profile.interests();
    }

    public String keep() {
        introducing.introduce(new Profile(displayName, zone, language, about, canTeach, wantsToLearn, interests));
        say.info("network.profile.kept");
        return "profile?faces-redirect=true";
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
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

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public String getCanTeach() {
        return canTeach;
    }

    public void setCanTeach(String canTeach) {
        this.canTeach = canTeach;
    }

    public String getWantsToLearn() {
        return wantsToLearn;
    }

    public void setWantsToLearn(String wantsToLearn) {
        this.wantsToLearn = wantsToLearn;
    }

    public String getInterests() {
        return interests;
    }

    public void setInterests(String interests) {
        this.interests = interests;
    }
}
