package org.roundtable.web.enrolment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.roundtable.enrolment.Admitting;
import org.roundtable.enrolment.Asking;
import org.roundtable.enrolment.EnrolmentState;
import org.roundtable.enrolment.InvitationRow;
import org.roundtable.enrolment.RosterSheet;
import org.roundtable.web.shared.Say;

/** /enrolment/roster.xhtml */
@Named
@ViewScoped
public class EnrolmentRosterPage implements Serializable {

    private static final String AGAIN = "roster?faces-redirect=true&includeViewParams=true";

    @Inject Admitting admitting;
    @Inject Asking asking;
    @Inject Say say;
    private Long offering;
    private EnrolmentState state;
    private String words;
    private int page;
    private String why;
    private String whom;
    private transient RosterSheet roster;
    private transient List<InvitationRow> invitations;

    public void load() {
        roster = admitting.roster(offering, state, words, page);
        invitations = asking.asked(offering, 0);
    }

    public String admit(Long enrolment) {
        admitting.admit(enrolment, why);
        return done("enrolment.roster.admitted");
    }

    public String reject(Long enrolment) {
        admitting.reject(enrolment, why);
        return done("enrolment.roster.rejected");
    }

    public String moveUp(Long enrolment) {
        admitting.moveUp(enrolment, why);
        return done("enrolment.roster.movedUp");
    }

    public String remove(Long enrolment) {
        admitting.remove(enrolment, why);
        return done("enrolment.roster.removed");
    }

    public String ask() {
        asking.ask(offering, whom);
        return done("enrolment.roster.asked");
    }

    public String takeBack(Long invitation) {
        asking.takeBack(offering, invitation);
        return done("enrolment.roster.takenBack");
    }

    private String done(String key) {
        say.info(key);
        return AGAIN;
    }

    /** The states somebody is in. */
    public List<EnrolmentState> getStates() {
        return Arrays.stream(EnrolmentState.values()).filter(each -> getRoster().count(each) > 0 || each == state).toList();
    }

    public String name(EnrolmentState state) {
        var key = "enrolment.state." + state;
        return say.of(key);
    }

    /** The colour a state is shown in. */
    public String tone(EnrolmentState state) {
        return switch (state) {
            case ENROLLED, COMPLETED -> "ok";
            case ADMITTED, ENTRANCE -> "acc";
            case APPLIED, WAITLISTED -> "warn";
            case REJECTED, FAILED, WITHDRAWN, TEST_RUN -> "";
        };
    }

    public int getPages() {
        return getRoster().page().pages(Admitting.PAGE);
    }

    public RosterSheet getRoster() {
        if (roster == null) {
            load();
        }
        return roster;
    }

    public List<InvitationRow> getInvitations() {
        if (invitations == null) {
            load();
        }
        return invitations;
    }

    public Long getOffering() {
        return offering;
    }

    public void setOffering(Long offering) {
        this.offering = offering;
    }

    public EnrolmentState getState() {
        return state;
    }

    public void setState(EnrolmentState state) {
        this.state = state;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getWhom() {
        return whom;
    }

    public void setWhom(String whom) {
        this.whom = whom;
    }
}
