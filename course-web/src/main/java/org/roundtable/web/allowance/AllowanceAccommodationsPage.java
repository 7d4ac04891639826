package org.roundtable.web.allowance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.roundtable.allowance.Accommodating;
import org.roundtable.allowance.AccommodationRow;
import org.roundtable.allowance.Extra;
import org.roundtable.web.shared.Say;
import org.roundtable.web.shared.Who;

/** /allowance/accommodations.xhtml: one's own; for stewards, with a handle, somebody else's too. */
@Named
@ViewScoped
public class AllowanceAccommodationsPage implements Serializable {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    @Inject Accommodating accommodating;
    @Inject Say say;
    @Inject Who who;
    private String handle;
    private int percent = 25;
    private int minutes;
    private LocalDate from;
    private LocalDate to;
    private String reason;
    private transient List<AccommodationRow> rows;

    public void load() {
        rows = handle == null ? accommodating.mine() : accommodating.of(handle);
    }

    public String grant() {
        var factor = BigDecimal.ONE.add(BigDecimal.valueOf(percent).divide(HUNDRED));
        var zone = who.zone();
        var since = from == null ? null : from.atStartOfDay(zone).toInstant();
        accommodating.grant(handle, new Extra(factor, minutes), since, to == null ? null : to.plusDays(1).atStartOfDay(zone).toInstant(), reason);
        say.info("allowance.accommodations.granted");
        return again();
    }

    public String end(Long id) {
        accommodating.end(id);
        return again();
    }

    private String again() {
        return "accommodations?faces-redirect=true&includeViewParams=true";
    }

    /** "+ 25 % + 10 min". */
    public String words(Extra extra) {
        var percent = extra.percent().signum() > 0 ? say.of("allowance.accommodations.percent", extra.percent().toPlainString()) : "";
        var minutes = extra.minutes() > 0 ? say.of("allowance.accommodations.minutes", extra.minutes()) : "";
        return (percent + " " + minutes).strip();
    }

    public List<AccommodationRow> getRows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    public String getHandle() {
        return handle;
    }

    public void setHandle(String handle) {
        this.handle = handle;
    }

    public int getPercent() {
        return percent;
    }

    public void setPercent(int percent) {
        this.percent = percent;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
