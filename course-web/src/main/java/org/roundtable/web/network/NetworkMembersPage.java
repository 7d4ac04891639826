package org.roundtable.web.network;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.roundtable.network.InvitationRow;
import org.roundtable.network.Inviting;
import org.roundtable.network.Meeting;
import org.roundtable.network.MemberRow;
import org.roundtable.web.shared.Say;

/** /network/members.xhtml */
@Named
@ViewScoped
public class NetworkMembersPage implements Serializable {

    static final int SIZE = 24;

    @Inject Meeting meeting;
    @Inject Inviting inviting;
    @Inject Say say;
    private String words;
    private int page;
    private String email;
    private List<MemberRow> members;
    private List<InvitationRow> invitations;
    private long count;

    public void load() {
        count = meeting.count(words);
        members = meeting.members(words, page * SIZE, SIZE);
        invitations = inviting.mine();
    }

    public String invite() {
        inviting.invite(email);
        say.info("network.members.invited", email);
        return "members?faces-redirect=true";
    }

    public List<MemberRow> getMembers() {
        return members;
    }

    public List<InvitationRow> getInvitations() {
        return invitations;
    }

    public long getCount() {
        return count;
    }

    public int getPages() {
        return (int) ((count + SIZE - 1) / SIZE);
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
        this.page = Math.max(0, Math.min(page, 1_000_000));
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
