package org.roundtable.web.network;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.roundtable.network.MembershipRule;
import org.roundtable.network.NetworkSettings;
import org.roundtable.network.StewardedRow;
import org.roundtable.network.Stewarding;
import org.roundtable.shared.Setting;
import org.roundtable.web.shared.Say;

/** /network/steward.xhtml */
@Named
@ViewScoped
public class NetworkStewardPage implements Serializable {

    static final int SIZE = 25;
    private static final String AGAIN = "steward?faces-redirect=true";

    @Inject Stewarding stewarding;
    @Inject Say say;
    private String words;
    private int page;
    private String handle;
    private StewardedRow chosen;
    private List<StewardedRow> members;
    private long count;
    private String name;
    private MembershipRule membership;
    private boolean endorsementNeeded;
    private String reason;

    public void load() {
        var settings = stewarding.settings();
        name = settings.name();
        membership = settings.membership();
        endorsementNeeded = settings.endorsementNeeded();
        count = stewarding.count(words);
        members = stewarding.members(words, page * SIZE, SIZE);
        chosen = handle == null ? null : stewarding.member(handle);
    }

    public String keep() {
        stewarding.change(new NetworkSettings(name, membership, endorsementNeeded));
        say.info("network.steward.kept");
        return AGAIN;
    }

    public String trust() {
        stewarding.trust(chosen.id());
        say.info("network.steward.trusted", chosen.displayName());
        return AGAIN;
    }

    public String disable() {
        stewarding.disable(chosen.id(), reason);
        say.info("network.steward.shutOut", chosen.displayName());
        return AGAIN;
    }

    public String enable() {
        stewarding.enable(chosen.id());
        say.info("network.steward.letIn", chosen.displayName());
        return AGAIN;
    }

    public boolean isDemo() {
        return Setting.on("ROUNDTABLE_DEMO");
    }

    public MembershipRule[] getRules() {
        return MembershipRule.values();
    }

    public List<StewardedRow> getMembers() {
        return members;
    }

    public long getCount() {
        return count;
    }

    public int getPages() {
        return (int) ((count + SIZE - 1) / SIZE);
    }

    /** Who the steward looks at closely. */
    public StewardedRow getChosen() {
        return chosen;
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

    public String getHandle() {
        return handle;
    }

    public void setHandle(String handle) {
        this.handle = handle;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public MembershipRule getMembership() {
        return membership;
    }

    public void setMembership(MembershipRule membership) {
        this.membership = membership;
    }

    public boolean isEndorsementNeeded() {
        return endorsementNeeded;
    }

    public void setEndorsementNeeded(boolean endorsementNeeded) {
        this.endorsementNeeded = endorsementNeeded;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
