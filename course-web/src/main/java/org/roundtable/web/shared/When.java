package org.roundtable.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Says times: in the zone of who looks, and in the zone of where it happens. */
@Named
@RequestScoped
public class When {

    private static final String DAY = "EEE d MMM";

    @Inject Who who;
    @Inject Clock clock;

    /** "Thu 26 Nov, 14:00" in the viewer's zone; with the year where it is not this one. */
    public String moment(Instant instant) {
        return instant == null ? "" : format(instant.atZone(who.zone()), ", HH:mm");
    }

    /** "13:30 Asia/Kolkata", with the day where it differs from the viewer's. */
    public String there(Instant instant, ZoneId zone) {
        var there = instant.atZone(zone);
        var sameDay = there.toLocalDate().equals(instant.atZone(who.zone()).toLocalDate());
        return (sameDay ? there.format(pattern("HH:mm")) : format(there, ", HH:mm")) + " " + zone.getId();
    }

    public String day(LocalDate date) {
        return date == null ? "" : date.format(pattern(date.getYear() == today().getYear() ? DAY : DAY + " yyyy"));
    }

    public String day(Instant instant) {
        return instant == null ? "" : day(instant.atZone(who.zone()).toLocalDate());
    }

    public String time(Instant instant) {
        return instant == null ? "" : instant.atZone(who.zone()).format(pattern("HH:mm"));
    }

    /** "14:00:07" in the viewer's zone. */
    public String second(Instant instant) {
        return instant == null ? "" : instant.atZone(who.zone()).format(pattern("HH:mm:ss"));
    }

    /** Whether the clocks in {@code zone} show another time than the viewer's at that moment. */
    public boolean differs(ZoneId zone, Instant instant) {
        return !zone.getRules().getOffset(instant).equals(who.zone().getRules().getOffset(instant));
    }

    /** "in 3 days", "2 hours ago": a second line, never the only one. */
    public String fromNow(Instant instant) {
        var span = Duration.between(clock.instant(), instant);
        var length = span.abs();
        var words = length.toDays() > 1 ? length.toDays() + " days" : length.toHours() > 1 ? length.toHours() + " hours" : length.toMinutes() + " min";
        return span.isNegative() ? words + " ago" : "in " + words;
    }

    /** For inputs of type datetime-local: local to {@code zone}. */
    public static LocalDateTime local(Instant instant, ZoneId zone) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, zone);
    }

    /** The other way round; a time the clocks skip moves on by what they skip. */
    public static Instant instant(LocalDateTime local, ZoneId zone) {
        return local == null ? null : local.atZone(zone).toInstant();
    }

    private String format(ZonedDateTime moment, String time) {
        return moment.format(pattern((moment.getYear() == today().getYear() ? DAY : DAY + " yyyy") + time));
    }

    public Instant thisMoment() {
        return clock.instant();
    }

    /** @return the day it is where the viewer is */
    public LocalDate today() {
        return clock.instant().atZone(who.zone()).toLocalDate();
    }

    private DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, who.getLocale());
    }
}
