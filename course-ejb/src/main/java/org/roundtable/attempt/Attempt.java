package org.roundtable.attempt;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
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
import org.roundtable.assessment.Navigation;
import org.roundtable.assessment.TestVersion;
import org.roundtable.assessment.TimeRules;
import org.roundtable.enrolment.Enrolment;

/**
 * One learner's sitting of a test: a paper of their own, answered until its deadline, handed in once. Its answers are appended
 * to its log by {@link AttemptEvents}, without it.
 */
@Entity
public class Attempt extends TimedSitting {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int KEY = 32;

    @Id @GeneratedValue private Long id;
    @Version private int version;
    @ManyToOne(optional = false, fetch = LAZY) private Enrolment enrolment;
    @ManyToOne(optional = false, fetch = LAZY) private Assessment assessment;
    @ManyToOne(optional = false, fetch = LAZY) private TestVersion testVersion;
    private int number;
    private long seed;
    private String draftKey;
    private int firstSlot;
    private int lastSlot;
    private BigDecimal points;
    private BigDecimal outOf;
    private int unmarked;
    private Instant scoredAt;
    /** By how many decisions about its questions it is marked. */
    private int edition;
    private Integer headSeq;
    private String headHash;

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

    /** Another paper, of the version that is published now. */
    void redraw(TestVersion testVersion, long seed) {
        this.testVersion = testVersion;
        this.seed = seed;
        this.outOf = testVersion.outOf();
    }

    /** Whether it lies ready, and is not of what is published. */
    boolean outdated(TestVersion published) {
        return deadline() == null && !testVersion.id().equals(published.id());
    }

    /** Whether its learner may sit the test once more after it. */
    boolean leavesAnother(TestVersion published) {
        return handedIn() != null && published.rules().attemptsLeft(number) > 0;
    }

    @Override
    void begin(Deadline deadline, String writer) {
        if (deadline() == null) {
            draftKey = RandomHex.ofBytes(KEY);
            firstSlot = 1;
            lastSlot = oneWay() ? Math.min(testVersion.rules().perPage(), testVersion.questions()) : testVersion.questions();
        }
        super.begin(deadline, writer);
    }

    /** Closes the page that is open, for good, and opens the next. */
    void turnPage() {
        firstSlot = lastSlot + 1;
        lastSlot = Math.min(lastSlot + testVersion.rules().perPage(), testVersion.questions());
    }

    /** Whether a page follows the one that is open. */
    boolean hasNextPage() {
        return lastSlot < testVersion.questions();
    }

    /** Whether the paper goes out page by page, never ahead and never back. */
    boolean oneWay() {
        return testVersion.rules().navigation() == Navigation.ONE_WAY;
    }

    @Override
    boolean open(int slot) {
        return slot >= firstSlot && slot <= lastSlot;
    }

    /** Adds up what is marked, of questions that count, never to less than nothing; complete when nothing waits for a person any more. */
    void addUp(List<Response> responses, Instant now) {
        unmarked = (int) responses.stream().filter(Response::waits).count();
        points = responses.stream().map(Response::points).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add).max(BigDecimal.ZERO);
        outOf = responses.stream().filter(response -> !response.dropped()).map(Response::marks).reduce(BigDecimal.ZERO, BigDecimal::add);
        // what is marked otherwise later was complete before, and its marks were out
        scoredAt = unmarked > 0 ? null : scoredAt == null ? now : scoredAt;
        attend();
    }

    /** All of its answers are marked by as many decisions about their questions. */
    void markedBy(int edition) {
        this.edition = edition;
    }

    /** Whether the paper has such a place. */
    boolean asks(int slot) {
        return slot >= 1 && slot <= testVersion.questions();
    }

    /** Remembers where the log ended when it was settled; what is taken out of it later is missed. */
    void seal(Head head) {
        headSeq = head.seq();
        headHash = head.hash();
    }

    /** @return where the log ended when it was settled; {@code null} before */
    Head sealed() {
        return headSeq == null ? null : new Head(headSeq, headHash);
    }

    @Override
    TimeRules times() {
        return testVersion.rules().time();
    }

    @Override
    boolean settled() {
        return points != null;
    }

    @Override
    void unsettle() {
        points = null;
        scoredAt = null;
        unmarked = 0;
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

    /** Whether somebody of the team sat it to see whether it works, so that nothing of it counts. */
    public boolean testRun() {
        return enrolment.testRun();
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

    int firstSlot() {
        return firstSlot;
    }

    /** @return what seals answers on the learner's devices; for nobody else */
    String draftKey() {
        return draftKey;
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
