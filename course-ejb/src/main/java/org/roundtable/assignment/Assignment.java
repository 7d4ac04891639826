package org.roundtable.assignment;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.roundtable.course.Activity;
import org.roundtable.shared.MediaType;

/** What an activity of kind assignment asks for. One per activity; when it is due is the offering's to say. */
@Entity
public class Assignment {

    @Id @GeneratedValue private Long id;
    @Version private int version;
    @ManyToOne(optional = false, fetch = LAZY) private Activity activity;
    @Column(length = 1_000_000) private String instructions;
    private BigDecimal points;
    private boolean takesText;
    private boolean takesFiles;
    private int maxFiles;
    private int maxMegabytes;
    @Convert(converter = FileTypes.class) private Set<MediaType> types;

    protected Assignment() {}

    Assignment(Activity activity, WorkFacts facts) {
        this.activity = activity;
        ask(facts);
    }

    void ask(WorkFacts facts) {
        instructions = facts.instructions();
        points = facts.points();
        takesText = facts.takesText();
        takesFiles = facts.takesFiles();
        maxFiles = facts.maxFiles();
        maxMegabytes = facts.maxMegabytes();
        types = facts.types();
    }

    /** @throws Unfit when {@code given} is not a number of points this work can earn */
    void allow(BigDecimal given) {
        if (given == null || given.signum() < 0 || given.compareTo(points) > 0 || given.stripTrailingZeros().scale() > 2) {
            throw new Unfit("assignment.pointsNotPossible", points.stripTrailingZeros().toPlainString());
        }
    }

    /** @return {@code given} points in per cent, to three decimals */
    BigDecimal percent(BigDecimal given) {
        return percent(given, points);
    }

    static BigDecimal percent(BigDecimal given, BigDecimal maximum) {
        return given.movePointRight(2).divide(maximum, 3, RoundingMode.HALF_UP);
    }

    long maxBytes() {
        return maxMegabytes * 1024L * 1024;
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Activity activity() {
        return activity;
    }

    public BigDecimal points() {
        return points;
    }

    public WorkFacts facts() {
        return new WorkFacts(instructions, points, takesText, takesFiles, maxFiles, maxMegabytes, types);
    }
}
