package org.roundtable.assessment;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import org.roundtable.course.Activity;
import org.roundtable.course.ActivityKind;
import org.roundtable.course.Course;

/** A test of a course, as its authors work on it. Learners sit a {@link TestVersion} of it. */
@Entity
public class Assessment {

    @Id @GeneratedValue private Long id;
    @Version private int version;
    @ManyToOne(optional = false, fetch = LAZY) private Activity activity;
    @Enumerated(STRING) private Kind kind;
    private TestRules rules;
    private Instant changedAt;

    protected Assessment() {}

    Assessment(Activity activity, Kind kind, Instant now) {
        if (activity.kind() != ActivityKind.TEST) {
            throw new TestUnfit("assessment.notATest");
        }
        this.activity = activity;
        become(kind, now);
    }

    /** Takes over the preset of that kind, whatever was set before. */
    void become(Kind kind, Instant now) {
        this.kind = kind;
        ruleBy(kind.preset(), now);
    }

    void ruleBy(TestRules rules, Instant now) {
        if (kind == Kind.ENTRANCE && rules.cutPercent() == null) {
            throw new TestUnfit("assessment.cutNeeded");
        }
        if (kind == Kind.BASELINE && rules.review().tellsBeforeRelease()) {
            throw new TestUnfit("assessment.baselineTellsNothing");
        }
        this.rules = rules;
        changed(now);
    }

    /** What it asks is not what was last published any more. */
    void changed(Instant now) {
        changedAt = now;
    }

    public Long id() {
        return id;
    }

    public Activity activity() {
        return activity;
    }

    public Course course() {
        return activity.course();
    }

    public Kind kind() {
        return kind;
    }

    public TestRules rules() {
        return rules;
    }

    /** Whether it was edited after that version was published. */
    public boolean changedSince(TestVersion version) {
        return version.publishedAt().isBefore(changedAt);
    }

    Instant changedAt() {
        return changedAt;
    }
}
