package org.roundtable.web.allowance;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.roundtable.allowance.Terms;
import org.roundtable.web.shared.When;

/** What is typed into the form of an override; left empty means: as everybody. */
public class TypedTerms implements Serializable {

    private LocalDateTime opens;
    private LocalDateTime closes;
    private LocalDateTime startUntil;
    private Integer minutes;
    private boolean noLimit;
    private Integer attempts;
    private boolean anyNumber;

    Terms in(ZoneId zone) {
        return new Terms(When.instant(opens, zone), When.instant(closes, zone), noLimit && notZero(minutes) ? null : minutes, noLimit, anyNumber ? null : attempts,
            anyNumber, When.instant(startUntil, zone));
    }

    private static boolean notZero(Integer typed) {
        return typed == null || typed != 0;
    }

    public LocalDateTime getOpens() {
        return opens;
    }

    public void setOpens(LocalDateTime opens) {
        this.opens = opens;
    }

    public LocalDateTime getCloses() {
        return closes;
    }

    public void setCloses(LocalDateTime closes) {
        this.closes = closes;
    }

    public LocalDateTime getStartUntil() {
        return startUntil;
    }

    public void setStartUntil(LocalDateTime startUntil) {
        this.startUntil = startUntil;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public boolean isNoLimit() {
        return noLimit;
    }

    public void setNoLimit(boolean noLimit) {
        this.noLimit = noLimit;
    }

    public Integer getAttempts() {
        return attempts;
    }

    public void setAttempts(Integer attempts) {
        this.attempts = attempts;
    }

    public boolean isAnyNumber() {
        return anyNumber;
    }

    public void setAnyNumber(boolean anyNumber) {
        this.anyNumber = anyNumber;
    }
}
