package org.roundtable.attempt;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.roundtable.attempt.SentAnswers.Sent;
import org.roundtable.shared.Sha256;

/**
 * One thing that happened to an attempt, linked to all that happened before. It is written once; what it says may be blanked later, and the link
 * still holds, because what it says enters as a salted digest.
 */
@Entity
public class AttemptEvent {

    private static final int SALT = 16;

    @EmbeddedId private EventId id;
    @Column(updatable = false) private Instant at;
    @Enumerated(STRING) @Column(updatable = false) private EventKind kind;
    @Column(updatable = false) private Integer slot;
    @Column(updatable = false) private Integer revision;
    @Column(updatable = false, length = 1_000_000) private String answer;
    @Column(updatable = false) private boolean flagged;
    @Column(updatable = false) private boolean late;
    @Column(updatable = false) private String salt;
    @Column(updatable = false) private String digest;
    @Column(updatable = false, length = 4000) private String detail;
    @Column(updatable = false) private String hash;

    protected AttemptEvent() {}

    private AttemptEvent(Long attempt, Head previous, EventKind kind, Sent sent, boolean late, String detail, Instant now) {
        this.id = new EventId(attempt, previous.seq() + 1);
        // what is hashed is what every database keeps of an instant
        this.at = now.truncatedTo(ChronoUnit.MILLIS);
        this.kind = kind;
        this.slot = sent == null ? null : sent.slot();
        this.revision = sent == null ? null : sent.revision();
        this.answer = sent == null ? null : sent.answer();
        this.flagged = sent != null && sent.flagged();
        this.late = late;
        this.detail = detail == null || detail.isEmpty() ? null : detail;
        if (says() != null) {
            this.salt = RandomHex.ofBytes(SALT);
            this.digest = Sha256.of(salt + says());
        }
        this.hash = linkedTo(previous);
    }

    static AttemptEvent of(Long attempt, Head previous, EventKind kind, String detail, Instant now) {
        return new AttemptEvent(attempt, previous, kind, null, false, detail, now);
    }

    /** @param late whether it was on the wire when the time was up */
    static AttemptEvent saved(Long attempt, Head previous, Sent sent, boolean late, Instant now) {
        return new AttemptEvent(attempt, previous, EventKind.SAVED, sent, late, null, now);
    }

    static AttemptEvent late(Long attempt, Head previous, Sent sent, Instant now) {
        return new AttemptEvent(attempt, previous, EventKind.LATE, sent, true, null, now);
    }

    /** Takes a late answer in, over everything that was held in its place. */
    static AttemptEvent accepted(Long attempt, Head previous, AttemptEvent late, int over, String reason, Instant now) {
        var sent = new Sent(late.slot, Math.max(late.revision, over + 1), late.answer, late.flagged);
        return new AttemptEvent(attempt, previous, EventKind.LATE_ACCEPTED, sent, true, reason, now);
    }

    /** @return the hash this event has to have after {@code previous} */
    private String linkedTo(Head previous) {
        return Sha256.of(String.join("\n", previous.hash(), id.attempt().toString(), Integer.toString(id.seq()), Long.toString(at.toEpochMilli()), kind.name(),
            slot == null ? "" : slot.toString(), revision == null ? "" : revision.toString(), flagged ? "1" : "0", late ? "1" : "0", digest == null ? "" : digest));
    }

    /** Whether it is an answer that was taken. */
    boolean holds() {
        return kind == EventKind.SAVED || kind == EventKind.LATE_ACCEPTED;
    }

    /** Whether nothing in it was changed, and nothing before it. */
    boolean follows(Head previous) {
        return id.seq() == previous.seq() + 1 && linkedTo(previous).equals(hash);
    }

    /** Whether what it says is what it said, as far as it still says it. */
    boolean keepsItsWord() {
        return says() == null ? salt == null : salt != null && Sha256.of(salt + says()).equals(digest);
    }

    /** Whether it says exactly {@code answer}. */
    boolean says(String answer) {
        return Objects.equals(this.answer, answer);
    }

    private String says() {
        return answer == null && detail == null ? null : (answer == null ? "" : answer) + (detail == null ? "" : detail);
    }

    /** @return what it holds, where it is an answer that was taken */
    Held held() {
        return new Held(slot, revision, answer, flagged, at, late);
    }

    Head head() {
        return new Head(id.seq(), hash);
    }

    Long attempt() {
        return id.attempt();
    }

    int seq() {
        return id.seq();
    }

    Instant at() {
        return at;
    }

    EventKind kind() {
        return kind;
    }

    Integer slot() {
        return slot;
    }

    Integer revision() {
        return revision;
    }

    /** @return {@code null} where none was given, or a newer one made it needless to keep */
    String answer() {
        return answer;
    }

    boolean flagged() {
        return flagged;
    }

    boolean late() {
        return late;
    }

    String salt() {
        return salt;
    }

    String digest() {
        return digest;
    }

    String detail() {
        return detail;
    }

    String hash() {
        return hash;
    }
}
