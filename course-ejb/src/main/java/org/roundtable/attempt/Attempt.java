package org.roundtable.attempt;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.roundtable.assessment.Assessment;
import org.roundtable.assessment.TestVersion;
import org.roundtable.enrolment.Enrolment;

/**
 * One learner's sitting of a test: a paper of their own, answered until its deadline, handed in once. Its answers are saved
 * by {@link Responses}, without it.
 */
@Entity
public class Attempt {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    @Id @GeneratedValue private Long id;
    @Version private int version;
    @ManyToOne(optional = false, fetch = LAZY) private Enrolment enrolment;
    @ManyToOne(optional = false, fetch = LAZY) private Assessment assessment;
    @ManyToOne(optional = false, fetch = LAZY) private TestVersion testVersion;
    private int number;
    private long seed;
    private Deadline deadline;
    private String writer;
    private Instant handedIn;
    @Enumerated(STRING) private Ending ending;
    private BigDecimal points;
    private BigDecimal outOf;
    private int unmarked;
    private Instant scoredAt;
    /** By how many decisions about its questions it is marked. */
    private int edition;

    protected Attempt() {}

    /** A paper, drawn and not begun. */
    Attempt(Enrolment enrolment, TestVersion testVersion, int number, long seed) {
        this.enrolment = enrolment;
        this.assessment = testVersion.assessment();
        this.testVersion = testVersion;
        this.number = number;
        this.seed = seed;
        this.outOf = testVersion.outOf();
    }

    /** The clock runs from now on; beginning twice changes nothing. */
    void begin(Deadline deadline, String writer) {
        if (this.deadline == null) {
            this.deadline = deadline;
            this.writer = writer;
        }
    }

    /** From now on only {@code writer} may answer. */
    void handTo(String writer) {
        this.writer = writer;
    }

    /**
     * The rule of saving, which {@link Responses#save} keeps in one statement.
     *
     * @param held the revision that is stored
     * @param sent the one that was sent
     */
    SaveKind take(String writer, int held, int sent, Instant now) {
        if (settled() || deadline == null || deadline.over(now)) {
            return SaveKind.OVER;
        }
        if (!Objects.equals(this.writer, writer)) {
            return SaveKind.OTHER_WRITER;
        }
        return sent > held ? SaveKind.SAVED : SaveKind.STALE;
    }

    /** Handing in twice changes nothing; handing in late counts as ended by the time, at the deadline. */
    void handIn(Ending ending, Instant now) {
        if (handedIn == null) {
            handedIn = deadline.passed(now) ? deadline.until() : now;
            this.ending = deadline.passed(now) ? Ending.TIME : ending;
        }
    }

    /** Adds up what is marked, of questions that count; complete when nothing waits for a person any more. */
    void addUp(List<Response> responses, Instant now) {
        unmarked = (int) responses.stream().filter(Response::waits).count();
        points = responses.stream().map(Response::points).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        outOf = responses.stream().filter(response -> !response.dropped()).map(Response::marks).reduce(BigDecimal.ZERO, BigDecimal::add);
        scoredAt = unmarked == 0 ? now : null;
    }

    /** All of its answers are marked by as many decisions about their questions. */
    void markedBy(int edition) {
        this.edition = edition;
    }

    /** Whether nothing is taken any more, and what was taken is marked as far as a machine can. */
    boolean settled() {
        return points != null;
    }

    /** @return what was earned in percent of everything, 3 decimals; {@code null} before anything was marked */
    public BigDecimal percent() {
        return points == null ? null : percent(points, outOf);
    }

    /** @return whether the cut score was reached; {@code null} where there is none, or not everything is marked */
    public Boolean passed() {
        var cut = testVersion.rules().cutPercent();
        return cut == null || scoredAt == null ? null : percent().compareTo(cut) >= 0;
    }

    static BigDecimal percent(BigDecimal points, BigDecimal outOf) {
        // where every question was dropped, there was nothing to miss
        return outOf.signum() == 0 ? HUNDRED.setScale(3) : points.multiply(HUNDRED).divide(outOf, 3, RoundingMode.HALF_UP);
    }

    public Long id() {
        return id;
    }

    public Enrolment enrolment() {
        return enrolment;
    }

    public Assessment assessment() {
        return assessment;
    }

    public TestVersion testVersion() {
        return testVersion;
    }

    public int number() {
        return number;
    }

    long seed() {
        return seed;
    }

    /** @return {@code null} while it has not begun */
    public Deadline deadline() {
        return deadline;
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

    public BigDecimal points() {
        return points;
    }

    public BigDecimal outOf() {
        return outOf;
    }

    public int unmarked() {
        return unmarked;
    }

    public Instant scoredAt() {
        return scoredAt;
    }

    int edition() {
        return edition;
    }
}
