package org.roundtable.desk;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.roundtable.assessment.Assessment;
import org.roundtable.course.Offering;
import org.roundtable.network.Member;

/** What the team told everybody who was sitting a test. Written once. */
@Entity
public class DeskMessage {

    private static final int LONGEST = 500;

    @Id @GeneratedValue private Long id;
    @ManyToOne(optional = false, fetch = LAZY) private Offering offering;
    @ManyToOne(optional = false, fetch = LAZY) private Assessment assessment;
    @Column(length = 500) private String text;
    @ManyToOne(optional = false, fetch = LAZY) private Member by;
    private Instant at;

    protected DeskMessage() {}

    DeskMessage(Offering offering, Assessment assessment, String text, Member by, Instant now) {
        if (text == null || text.isBlank() || text.strip().length() > LONGEST) {
            throw new DeskUnfit("desk.messageNeeded", LONGEST);
        }
        this.offering = offering;
        this.assessment = assessment;
        this.text = text.strip();
        this.by = by;
        this.at = now;
    }

    Long id() {
        return id;
    }

    String text() {
        return text;
    }

    Instant at() {
        return at;
    }
}
