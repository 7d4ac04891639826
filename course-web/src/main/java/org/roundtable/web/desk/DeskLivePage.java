package org.roundtable.web.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.roundtable.desk.DeskChoice;
import org.roundtable.desk.DeskLine;
import org.roundtable.desk.DeskSheet;
import org.roundtable.desk.DeskState;
import org.roundtable.desk.HandlingIncidents;
import org.roundtable.desk.IncidentRow;
import org.roundtable.desk.Steering;
import org.roundtable.desk.WatchingDesk;
import org.roundtable.web.shared.ActivityInOffering;
import org.roundtable.web.shared.Json;
import org.roundtable.web.shared.Say;
import org.roundtable.web.shared.When;
import org.roundtable.web.shared.Who;

/** /desk/live.xhtml */
@Named
@ViewScoped
public class DeskLivePage extends ActivityInOffering {

    private static final String WORDS = "desk.words.";
    private static final String AGAIN = "live?faces-redirect=true&offering=%d&activity=%d";

    @Inject WatchingDesk watching;
    @Inject Steering steering;
    @Inject HandlingIncidents handling;
    @Inject Say say;
    @Inject Who who;
    private Long enrolment;
    private Long table;
    private int minutes = 10;
    private String reason;
    private boolean givenBack = true;
    private String text;
    private IncidentForm incident = new IncidentForm();
    private transient DeskSheet sheet;
    private transient List<IncidentRow> incidents;
    private transient Map<Long, String> tables;

    public void load() {
        sheet = watching.sheet(offering, activity);
        incident = IncidentForm.until(sheet.at().atZone(who.zone()).toLocalDateTime());
    }

    public String extend() {
        return done("desk.live.extended", steering.extend(offering, activity, choice(), minutes, reason), minutes);
    }

    public String pause() {
        return done("desk.live.pausedNow", steering.pause(offering, activity, reason));
    }

    public String resume() {
        return done("desk.live.resumed", steering.resume(offering, activity, reason));
    }

    public String unlock() {
        return done("desk.live.unlocked", steering.unlock(offering, activity, choice(), givenBack, reason));
    }

    public String force() {
        return done("desk.live.forced", steering.force(offering, activity, choice(), reason));
    }

    public String reopen() {
        return done("desk.live.reopened", steering.reopen(offering, activity, choice(), reason));
    }

    public String message() {
        steering.message(offering, activity, text);
        return done("desk.live.told");
    }

    public String report() {
        handling.report(offering, activity, enrolment, instant(incident.getFrom()), instant(incident.getTo()), incident.getWhat(), incident.getProposed());
        return done("desk.live.reported");
    }

    public String approve(Long incident) {
        return done("desk.live.approved", handling.approve(incident));
    }

    public String decline(Long incident) {
        handling.decline(incident);
        return done("desk.live.declined");
    }

    private String done(String sentence, Object... named) {
        say.info(sentence, named);
        return AGAIN.formatted(offering, activity);
    }

    private DeskChoice choice() {
        return new DeskChoice(enrolment, enrolment == null ? table : null);
    }

    private Instant instant(LocalDateTime local) {
        return When.instant(local, who.zone());
    }

    public DeskSheet getSheet() {
        if (sheet == null) {
            load();
        }
        return sheet;
    }

    public List<IncidentRow> getIncidents() {
        if (incidents == null) {
            incidents = handling.of(offering, activity);
        }
        return incidents;
    }

    public Map<Long, String> getTables() {
        if (tables == null) {
            tables = watching.tables(offering);
        }
        return tables;
    }

    public boolean isSteers() {
        return watching.maySteer(offering);
    }

    public DeskState[] getStates() {
        return DeskState.values();
    }

    /** What the page says by itself while it follows. */
    public String getWords() {
        var words = Json.createObjectBuilder();
        for (var state : DeskState.values()) {
            words.add(state.name(), say.name(state));
        }
        for (var key : List.of("of", "left", "silent", "locked", "asOf", "lost", "over", "verifyOf")) {
            words.add(key, say.of(WORDS + key));
        }
        return words.build().toString();
    }

    /** How a state looks. */
    public String tone(DeskLine line) {
        return switch (line.state()) {
            case NOT_STARTED -> "tag";
            case WRITING -> "tag acc";
            case SILENT, PAUSED -> "tag warn";
            case LOCKED -> "tag bad";
            case HANDED_IN -> "tag ok";
        };
    }

    public Long getEnrolment() {
        return enrolment;
    }

    public void setEnrolment(Long enrolment) {
        this.enrolment = enrolment;
    }

    public Long getTable() {
        return table;
    }

    public void setTable(Long table) {
        this.table = table;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isGivenBack() {
        return givenBack;
    }

    public void setGivenBack(boolean givenBack) {
        this.givenBack = givenBack;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public IncidentForm getIncident() {
        return incident;
    }
}
