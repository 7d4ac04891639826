package org.roundtable.assignment;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import org.roundtable.enrolment.Enrolment;

/** One learner's work on one assignment in one offering: the draft being written, and how often and when it was handed in. */
@Entity
public class Submission {

    @Id @GeneratedValue private Long id;
    @Version private int version;
    @ManyToOne(optional = false, fetch = LAZY) private Assignment assignment;
    @ManyToOne(optional = false, fetch = LAZY) private Enrolment enrolment;
    @Column(length = 1_000_000) private String draft;
    private long revision;
    private Instant savedAt;
    private int handIns;
    private Instant handedInAt;
    private boolean late;

    protected Submission() {}

    Submission(Assignment assignment, Enrolment enrolment) {
        this.assignment = assignment;
        this.enrolment = enrolment;
        this.draft = "";
    }

    /**
     * Keeps {@code text}, unless somebody wrote after revision {@code seen}: then what is there stays.
     * Saving the same twice changes nothing, so a save whose answer was lost can be repeated.
     *
     * @return whether {@code text} is what is kept now
     */
    boolean save(String text, long seen, Instant now) {
        if (text.length() > WorkFacts.LONGEST) {
            throw new Unfit("assignment.textTooLong", WorkFacts.LONGEST);
        }
        if (text.equals(draft)) {
            return true;
        }
        if (seen != revision) {
            return false;
        }
        draft = text;
        revision++;
        savedAt = now;
        return true;
    }

    /** @param seen the revision the learner had before their eyes */
    HandIn handIn(long seen, Set<WorkFile> files, Deadline deadline, Instant now) {
        if (seen != revision) {
            throw new NewerDraft();
        }
        if (deadline.over(now)) {
            throw new CutOffPassed();
        }
        if (draft.isBlank() && files.isEmpty()) {
            throw new NothingToHandIn();
        }
        handIns++;
        handedInAt = now;
        late = deadline.late(now);
        return new HandIn(this, handIns, draft, files, late, now);
    }

    public Long id() {
        return id;
    }

    public Assignment assignment() {
        return assignment;
    }

    public Enrolment enrolment() {
        return enrolment;
    }

    DraftReceipt receipt(boolean kept) {
        return new DraftReceipt(kept, revision, savedAt);
    }

    /** @return the text being written, whether or not it was handed in */
    String draft() {
        return draft;
    }

    public boolean handedIn() {
        return handIns > 0;
    }

    /** @return how often it was handed in, which is also the number of the latest hand-in */
    public int handIns() {
        return handIns;
    }

    /** @return when it was last handed in, {@code null} before the first time */
    public Instant handedInAt() {
        return handedInAt;
    }

    /** @return whether the latest hand-in came after it was due */
    public boolean late() {
        return late;
    }
}
