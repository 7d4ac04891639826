package org.roundtable.attempt;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.roundtable.assessment.Expiry;
import org.roundtable.assessment.TimeRules;

/** The half of an {@link Attempt} that has to do with the clock: when it is begun, may be answered, stands still, goes on and ends. Public for proxies only. */
@MappedSuperclass
public abstract class TimedSitting {

    private Deadline deadline;
    private Steering steering = Steering.NONE;
    private Instant attendAt;
    private String writer;
    private Instant handedIn;
    @Enumerated(STRING) private Ending ending;

    /** @return by which rules of time it is sat */
    abstract TimeRules times();

    /** Whether nothing is taken any more, and what was taken is marked as far as a machine can. */
    abstract boolean settled();

    /** Whether a place may be answered: it is on a page that is open. */
    abstract boolean open(int slot);

    /** Takes back what was marked, because it may be answered again. */
    abstract void unsettle();

    /** The clock runs from now on; beginning twice changes nothing. What was granted before is in the deadline. */
    void begin(Deadline deadline, String writer) {
        if (this.deadline == null) {
            this.deadline = deadline;
            this.writer = writer;
            attend();
        }
    }

    /** From now on only {@code writer} may answer. */
    void handTo(String writer) {
        this.writer = writer;
    }

    /**
     * The rule of saving, which {@link AttemptEvents#save} keeps in one statement.
     *
     * @param held the revision that is held
     * @param sent the one that was sent
     */
    SaveKind take(String writer, int slot, int held, int sent, Instant now) {
        if (over(now)) {
            return SaveKind.OVER;
        }
        if (locked()) {
            return SaveKind.LOCKED;
        }
        if (!Objects.equals(this.writer, writer)) {
            return SaveKind.OTHER_WRITER;
        }
        if (!open(slot)) {
            return SaveKind.CLOSED;
        }
        return sent > held ? SaveKind.SAVED : SaveKind.STALE;
    }

    /** Whether nothing is taken at {@code now}: there is no time for it, or it is settled. */
    boolean over(Instant now) {
        return settled() || abandoned() || deadline == null || now.isAfter(until(now).plus(Deadline.TOLERANCE));
    }

    /**
     * Handing in twice changes nothing; handing in late counts as ended by the time, at the deadline.
     *
     * @return whether it is to be settled now: for the absent only when what was sent on time has had its time on the wire
     */
    boolean end(Ending ending, Instant now) {
        if (settled() || abandoned() || ending == Ending.TIME && (standsStill() || !now.isAfter(handInUntil()))) {
            return false;
        }
        if (handedIn == null) {
            var late = passed(now);
            handedIn = late ? deadline.until() : now;
            this.ending = late ? late(ending, now) : ending;
            resume(now);
            unlock(true, now);
        }
        attend();
        return !abandoned() && (ending != Ending.TIME || deadline.over(now));
    }

    /** What a hand-in comes to after the deadline: the rules say whether one that comes is still one, and what becomes of who does not. */
    private Ending late(Ending ending, Instant now) {
        if (times().expiry() == Expiry.AUTO_SUBMIT) {
            return Ending.TIME;
        }
        return ending == Ending.TIME || ending == Ending.LEARNER && now.isAfter(handInUntil()) ? Ending.ABANDONED : ending;
    }

    /** @return until when it may be handed in, though not answered any more; then the job for the absent ends it */
    Instant handInUntil() {
        return switch (times().expiry()) {
            case AUTO_SUBMIT -> deadline.until();
            case ABANDON -> deadline.until().plus(Deadline.TOLERANCE);
            case GRACE -> deadline.until().plus(Duration.ofMinutes(times().graceMinutes()));
        };
    }

    /** Whether it can be handed in, and not be answered any more. */
    boolean inGrace(Instant now) {
        return deadline != null && times().expiry() == Expiry.GRACE && handedIn == null && passed(now) && !now.isAfter(handInUntil());
    }

    /** Whether it was not handed in when it had to be, and is not marked. */
    public boolean abandoned() {
        return ending == Ending.ABANDONED;
    }

    /** @return whether it counts: for what is begun or will be, and for what only the time ended, when there is time again */
    boolean extend(int minutes, Instant now) {
        var longer = deadline == null ? null : deadline.extended(minutes);
        var ended = handedIn != null;
        if (steering.again(minutes, now) || ended && (ending != Ending.TIME && !abandoned() || longer.passed(now))) {
            return false;
        }
        steering = steering.extended(minutes, deadline != null, now);
        deadline = longer;
        goOn();
        return true;
    }

    /** The clock stands still for who is writing. @return whether it ran until now */
    boolean pause(Instant now) {
        if (deadline == null || handedIn != null || paused() || passed(now)) {
            return false;
        }
        steering = steering.paused(now);
        attend();
        return true;
    }

    /** @return whether it stood still until now */
    boolean resume(Instant now) {
        if (!paused()) {
            return false;
        }
        deadline = deadline.stopped(Duration.between(steering.pausedAt(), now));
        steering = steering.resumed(now);
        attend();
        return true;
    }

    /** Goes on with the time that was left when it was handed in. @return whether it was */
    boolean reopen(Instant now) {
        if (handedIn == null) {
            return false;
        }
        if (!handedIn.isBefore(deadline.until())) {
            throw new NotNow("attempt.noTimeLeft");
        }
        deadline = deadline.stopped(Duration.between(handedIn, now));
        goOn();
        return true;
    }

    /** Nobody may answer until the team lets it go on; meanwhile the clock stands still. @return whether somebody could until now */
    boolean lock(Instant now) {
        if (deadline == null || handedIn != null || locked() || passed(now)) {
            return false;
        }
        steering = steering.locked(now);
        writer = null;
        attend();
        return true;
    }

    /** @param givenBack whether the deadline moves by as long as it was locked. @return whether it was until now */
    boolean unlock(boolean givenBack, Instant now) {
        if (!locked()) {
            return false;
        }
        deadline = givenBack ? deadline.stopped(lockedFor(now)) : deadline;
        steering = steering.locked(null);
        attend();
        return true;
    }

    private void goOn() {
        handedIn = null;
        ending = null;
        unsettle();
        attend();
    }

    /** Says when the job for the absent has to look at it next. */
    void attend() {
        attendAt = deadline == null || settled() || abandoned() || standsStill() ? null
            : handedIn == null ? handInUntil() : deadline.until().plus(Deadline.TOLERANCE);
    }

    /** @return {@code null} while it has not begun */
    public Deadline deadline() {
        return deadline;
    }

    /** @return what the team added before it was begun */
    int grantedMinutes() {
        return steering.grantedMinutes();
    }

    /** Whether the team stopped its clock. */
    public boolean paused() {
        return steering.pausedAt() != null;
    }

    /** @return since when the team has stopped its clock, {@code null} unless it has */
    Instant pausedAt() {
        return steering.pausedAt();
    }

    /** Whether nothing is taken until the team lets it go on. */
    public boolean locked() {
        return steering.lockedAt() != null;
    }

    /** @return how long it has been locked, pauses not counted */
    Duration lockedFor(Instant now) {
        return steering.lockedFor(now);
    }

    private boolean standsStill() {
        return steering.stillSince() != null;
    }

    /** @return the deadline as it is while the clock stands still: it moves along */
    Instant until(Instant now) {
        return standsStill() ? deadline.stopped(Duration.between(steering.stillSince(), now)).until() : deadline.until();
    }

    private boolean passed(Instant now) {
        return now.isAfter(until(now));
    }

    String writer() {
        return writer;
    }

    public Instant handedIn() {
        return handedIn;
    }

    public Ending ending() {
        return ending;
    }
}
