package org.roundtable.web.course;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import org.roundtable.access.Guard;
import org.roundtable.access.Permission;
import org.roundtable.access.Place;
import org.roundtable.course.Admission;
import org.roundtable.course.OfferingFacts;
import org.roundtable.course.Running;
import org.roundtable.course.Withdrawal;
import org.roundtable.shared.NotThere;
import org.roundtable.web.shared.Say;
import org.roundtable.web.shared.When;
import org.roundtable.web.shared.Who;

/** /course/offeringedit.xhtml: a new offering of ?course=, a copy of ?copy=, or the one with ?id=. */
@Named
@ViewScoped
public class CourseOfferingeditPage implements Serializable {

    @Inject Running running;
    @Inject Guard guard;
    @Inject Say say;
    @Inject When when;
    @Inject Who who;
    private Long id;
    private Long course;
    private Long copy;
    private int version;
    private int taken;
    private String title;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String zone;
    private int places = 24;
    private Admission admission = Admission.OPEN;
    private String accessKey;
    private Withdrawal withdrawal = Withdrawal.ANY_TIME;
    private LocalDate withdrawUntil;
    private boolean entranceTest;

    public void load() {
        if (id != null || copy != null) {
            var sheet = running.sheet(id != null ? id : copy);
            show(sheet.facts());
            version = sheet.version();
            taken = sheet.taken();
            course = sheet.course();
        } else if (course == null) {
            throw new NotThere();
        } else {
            guard.require(Permission.RUN_OFFERING, Place.course(course));
            zone = who.zone().getId();
            begin();
            endsOn = startsOn.plusDays(41);
        }
        if (copy != null) {
            var days = endsOn.toEpochDay() - startsOn.toEpochDay();
            begin();
            endsOn = startsOn.plusDays(days);
            withdrawUntil = null;
            withdrawal = withdrawal == Withdrawal.UNTIL ? Withdrawal.ANY_TIME : withdrawal;
            title = null;
        }
    }

    private void begin() {
        startsOn = when.today().plusDays(14);
    }

    public String save() {
        if (copy != null) {
            id = running.copy(copy, facts());
            say.info("course.offeringedit.made");
        } else if (id == null) {
            id = running.create(course, facts());
            say.info("course.offeringedit.made");
        } else {
            running.schedule(id, version, facts());
            say.info("course.offeringedit.saved");
        }
        return "offering?faces-redirect=true&id=" + id;
    }

    private void show(OfferingFacts facts) {
        title = facts.title();
        startsOn = facts.startsOn();
        endsOn = facts.endsOn();
        zone = facts.zone().getId();
        places = facts.places();
        admission = facts.admission();
        accessKey = facts.accessKey();
        withdrawal = facts.withdrawal();
        withdrawUntil = facts.withdrawUntil();
        entranceTest = facts.entranceTest();
    }

    private OfferingFacts facts() {
        return new OfferingFacts(title, startsOn, endsOn, ZoneId.of(zone), places, admission, accessKey, withdrawal, withdrawUntil, entranceTest);
    }

    public Admission[] getAdmissions() {
        return Admission.values();
    }

    public Withdrawal[] getWithdrawals() {
        return Withdrawal.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getCourse() {
        return course;
    }

    public void setCourse(Long course) {
        this.course = course;
    }

    public Long getCopy() {
        return copy;
    }

    public void setCopy(Long copy) {
        this.copy = copy;
    }

    public int getTaken() {
        return taken;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public int getPlaces() {
        return places;
    }

    public void setPlaces(int places) {
        this.places = places;
    }

    public Admission getAdmission() {
        return admission;
    }

    public void setAdmission(Admission admission) {
        this.admission = admission;
    }

    public String getAccessKey() {
        return accessKey;
    }

    public void setAccessKey(String accessKey) {
        this.accessKey = accessKey;
    }

    public Withdrawal getWithdrawal() {
        return withdrawal;
    }

    public void setWithdrawal(Withdrawal withdrawal) {
        this.withdrawal = withdrawal;
    }

    public LocalDate getWithdrawUntil() {
        return withdrawUntil;
    }

    public void setWithdrawUntil(LocalDate withdrawUntil) {
        this.withdrawUntil = withdrawUntil;
    }

    public boolean isEntranceTest() {
        return entranceTest;
    }

    public void setEntranceTest(boolean entranceTest) {
        this.entranceTest = entranceTest;
    }
}
