package org.roundtable.web.network;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.roundtable.network.Meeting;
import org.roundtable.network.MemberSheet;

/** /network/member.xhtml */
@Named
@RequestScoped
public class NetworkMemberPage {

    @Inject Meeting meeting;
    private String handle;
    private MemberSheet sheet;

    public void load() {
        sheet = meeting.member(handle);
    }

    /** Somebody who has not said anything about themselves yet. */
    public boolean isBlank() {
        return sheet.about() == null && sheet.canTeach() == null && sheet.wantsToLearn() == null && sheet.interests().isEmpty();
    }

    public MemberSheet getSheet() {
        return sheet;
    }

    public String getHandle() {
        return handle;
    }

    public void setHandle(String handle) {
        this.handle = handle;
    }
}
