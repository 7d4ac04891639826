package org.roundtable.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.roundtable.course.Browsing;
import org.roundtable.course.LookingAhead;
import org.roundtable.course.NextStep;
import org.roundtable.course.OfferingState;
import org.roundtable.course.StartingSoon;
import org.roundtable.course.TaughtOffering;
import org.roundtable.course.Teaching;
import org.roundtable.enrolment.Learning;
import org.roundtable.enrolment.LearningRow;
import org.roundtable.web.shared.Say;
import org.roundtable.web.shared.Who;

/** /index.xhtml */
@Named
@RequestScoped
public class HomePage {

    @Inject Clock clock;
    @Inject Who who;
    @Inject Say say;
    @Inject Browsing browsing;
    @Inject LookingAhead ahead;
    @Inject Learning learning;
    @Inject Teaching teaching;
    private List<NextStep> next = List.of();
    private List<LearningRow> learns = List.of();
    private List<TaughtOffering> teaches = List.of();
    private List<StartingSoon> soon = List.of();

    public void load() {
        if (who.isSignedIn()) {
            next = ahead.next();
            learns = learning.now();
            teaches = teaching.now();
        } else {
            soon = browsing.startingSoon();
        }
    }

    public String getGreeting() {
        var hour = clock.instant().atZone(who.zone()).getHour();
        return say.of(hour < 5 || hour >= 18 ? "home.evening" : hour < 12 ? "home.morning" : "home.afternoon", who.getName().split(" ")[0]);
    }

    /** Under the time of a step: what the time means. */
    public String meaning(NextStep step) {
        var key = "home.meaning." + step.meaning();
        return say.of(key);
    }

    public String note(NextStep step) {
        return say.of(step.noteKey(), step.noteArguments().toArray());
    }

    /** "Week 3 of 6", or when it starts. */
    public String week(TaughtOffering offering) {
        var weeks = ChronoUnit.DAYS.between(offering.startsOn(), offering.endsOn()) / 7 + 1;
        var week = ChronoUnit.DAYS.between(offering.startsOn(), today()) / 7 + 1;
        return offering.state() == OfferingState.RUNNING && week >= 1 && week <= weeks ? say.of("home.week", week, weeks) : say.name(offering.state());
    }

    /** @return how far an offering is, 0 to 100 */
    public long elapsed(TaughtOffering offering) {
        var days = ChronoUnit.DAYS.between(offering.startsOn(), offering.endsOn()) + 1;
        return Math.max(0, Math.min(100, 100 * (ChronoUnit.DAYS.between(offering.startsOn(), today()) + 1) / days));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), who.zone());
    }

    public List<NextStep> getNext() {
        return next;
    }

    public List<LearningRow> getLearns() {
        return learns;
    }

    public List<TaughtOffering> getTeaches() {
        return teaches;
    }

    public List<StartingSoon> getSoon() {
        return soon;
    }
}
