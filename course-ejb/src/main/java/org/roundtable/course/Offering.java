package org.roundtable.course;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.roundtable.access.Place;

/** One scheduled delivery of a course: dates, places, the way in. */
@Entity
public class Offering {

    @Id @GeneratedValue private Long id;
    @Version private int version;
    @ManyToOne(optional = false, fetch = LAZY) private Course course;
    private String title;
    @Enumerated(STRING) private OfferingState state;
    private LocalDate startsOn;
    private LocalDate endsOn;
    /** The same two as instants, so that what is due can be asked of the database. */
    private Instant startsAt;
    private Instant endsAt;
    private String zone;
    private int places;
    /** Only ever changed by {@link Places}, in one statement each, so that it can never exceed {@link #places}. */
    @Column(updatable = false) private int taken;
    @Enumerated(STRING) private Admission admission;
    private String accessKey;
    @Enumerated(STRING) private Withdrawal withdrawal;
    private LocalDate withdrawUntil;
    private boolean entranceTest;
    private Instant createdAt;

    protected Offering() {}

    Offering(Course course, OfferingFacts facts, Instant now) {
        this.course = course;
        this.state = OfferingState.PLANNED;
        this.createdAt = now;
        schedule(facts);
    }

    void schedule(OfferingFacts facts) {
        if (facts.places() < taken) {
            throw new Unfit("course.placesTaken", taken);
        }
        title = facts.title();
        startsOn = facts.startsOn();
        endsOn = facts.endsOn();
        zone = facts.zone().getId();
        places = facts.places();
        admission = facts.admission();
        accessKey = facts.admission() == Admission.KEY ? facts.accessKey() : null;
        withdrawal = facts.withdrawal();
        withdrawUntil = facts.withdrawal() == Withdrawal.UNTIL ? facts.withdrawUntil() : null;
        entranceTest = facts.entranceTest();
        startsAt = day(0);
        endsAt = endsOn.plusDays(1).atStartOfDay(zone()).toInstant();
    }

    /** @throws ChangedMeanwhile when somebody saved after {@code seen} was read */
    void expect(int seen) {
        if (version != seen) {
            throw new ChangedMeanwhile();
        }
    }

    void moveOn(OfferingState next) {
        if (!state.precedes(next)) {
            throw new WrongState(state);
        }
        if (next == OfferingState.OPEN && !course.published()) {
            throw new WrongState(course.state());
        }
        state = next;
    }

    public Place place() {
        return Place.offering(course.id(), id);
    }

    public Long id() {
        return id;
    }

    int version() {
        return version;
    }

    public Course course() {
        return course;
    }

    public String title() {
        return title;
    }

    public OfferingState state() {
        return state;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    /** @return the beginning of its first day in its zone */
    public Instant startsAt() {
        return startsAt;
    }

    /** @return the end of its last day in its zone */
    public Instant endsAt() {
        return endsAt;
    }

    public Admission admission() {
        return admission;
    }

    /** Whether {@code key} opens it; compared without regard to case and outer blanks, because keys are read out aloud. */
    public boolean opensWith(String key) {
        return accessKey != null && key != null && accessKey.equalsIgnoreCase(key.strip());
    }

    public boolean entranceTest() {
        return entranceTest;
    }

    public int places() {
        return places;
    }

    public int taken() {
        return taken;
    }

    public boolean withdrawable(Instant now) {
        return switch (withdrawal) {
            case ANY_TIME -> true;
            case NEVER -> false;
            case UNTIL -> now.isBefore(withdrawUntil.plusDays(1).atStartOfDay(zone()).toInstant());
        };
    }

    /** @return the instant at which day {@code n} of this offering begins in its zone; day 0 is its first */
    public Instant day(int n) {
        return startsOn.plusDays(n).atStartOfDay(zone()).toInstant();
    }

    /** @return what is said about it, with the access key: for its team only */
    OfferingFacts facts() {
        return new OfferingFacts(title, startsOn, endsOn, zone(), places, admission, accessKey, withdrawal, withdrawUntil, entranceTest);
    }
}
