package org.roundtable.allowance;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.roundtable.assessment.Assessment;
import org.roundtable.course.Offering;

/** One test of one offering ends later for everybody, begun or not; or stands still for everybody. */
@Entity
public class WindowMove {

    @Id @GeneratedValue private Long id;
    @Version private int version;
    @ManyToOne(optional = false, fetch = LAZY) private Assessment assessment;
    @ManyToOne(optional = false, fetch = LAZY) private Offering offering;
    private long seconds;
    private Instant pausedAt;
    private Integer lastMinutes;
    private Instant lastAt;

    protected WindowMove() {}

    WindowMove(Assessment assessment, Offering offering) {
        this.assessment = assessment;
        this.offering = offering;
    }

    /** @return whether it counts; the same once more within {@link OncePressed#TOGETHER} does not */
    boolean extend(int minutes, Instant now) {
        if (OncePressed.again(lastMinutes, lastAt, minutes, now)) {
            return false;
        }
        lastMinutes = minutes;
        lastAt = now;
        seconds += 60L * minutes;
        return true;
    }

    boolean pause(Instant now) {
        if (pausedAt != null) {
            return false;
        }
        pausedAt = now;
        return true;
    }

    boolean resume(Instant now) {
        if (pausedAt == null) {
            return false;
        }
        seconds += Math.max(0, Duration.between(pausedAt, now).toSeconds());
        pausedAt = null;
        return true;
    }

    /** @return by how much everything that ends, ends later */
    Duration moved() {
        return Duration.ofSeconds(seconds);
    }

    /** @return since when nobody may begin, {@code null} unless it stands still */
    Instant pausedAt() {
        return pausedAt;
    }
}
