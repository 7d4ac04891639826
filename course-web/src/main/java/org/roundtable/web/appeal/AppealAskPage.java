package org.roundtable.web.appeal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.roundtable.appeal.Appealing;
import org.roundtable.appeal.OwnAppeal;
import org.roundtable.web.shared.Say;

/** /appeal/ask.xhtml */
@Named
@ViewScoped
public class AppealAskPage implements Serializable {

    @Inject Appealing appealing;
    @Inject Say say;
    private Long attempt;
    private int slot;
    private String reason;
    private transient OwnAppeal sheet;

    public void load() {
        sheet = appealing.sheet(attempt, slot);
    }

    public String send() {
        appealing.appeal(attempt, slot, reason);
        say.info("appeal.ask.sent");
        return "ask?faces-redirect=true&includeViewParams=true";
    }

    public OwnAppeal getSheet() {
        if (sheet == null) {
            load();
        }
        return sheet;
    }

    public Long getAttempt() {
        return attempt;
    }

    public void setAttempt(Long attempt) {
        this.attempt = attempt;
    }

    public int getSlot() {
        return slot;
    }

    public void setSlot(int slot) {
        this.slot = slot;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
