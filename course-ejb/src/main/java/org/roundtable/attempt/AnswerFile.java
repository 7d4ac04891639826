package org.roundtable.attempt;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.roundtable.question.StoredFile;
import org.roundtable.shared.Download;
import org.roundtable.shared.MediaType;
import org.roundtable.shared.Received;

/** A file that came for one place of a paper. It never changes, and counts where the answer names it. */
@Entity
public class AnswerFile {

    @Id @GeneratedValue private Long id;
    @ManyToOne(optional = false, fetch = LAZY) private Attempt attempt;
    private int slot;
    @ManyToOne(optional = false, fetch = LAZY) private AnswerContent content;
    private String name;
    @Enumerated(STRING) private MediaType type;
    private long size;
    private String sha256;
    private Instant uploadedAt;

    protected AnswerFile() {}

    AnswerFile(Attempt attempt, int slot, Received received, AnswerContent content, Instant now) {
        this.attempt = attempt;
        this.slot = slot;
        this.content = content;
        this.name = received.name().value();
        this.type = received.type();
        this.size = received.content().length;
        this.sha256 = received.sha256();
        this.uploadedAt = now;
    }

    /** @return what is saved to a device of who may have it */
    Download download() {
        return new Download(name, type, content.bytes());
    }

    /** As an answer names it. */
    StoredFile stored() {
        return new StoredFile(id, name, size, sha256);
    }

    /** Whether it came for that place, and is what came. */
    boolean is(int slot, StoredFile named) {
        return this.slot == slot && stored().equals(named);
    }

    Attempt attempt() {
        return attempt;
    }

    AnswerContent content() {
        return content;
    }

    String name() {
        return name;
    }

    MediaType type() {
        return type;
    }

    String sha256() {
        return sha256;
    }
}
