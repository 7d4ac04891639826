package org.roundtable.appeal;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.IntStream;
import org.roundtable.attempt.Response;
import org.roundtable.enrolment.Enrolment;
import org.roundtable.network.Member;

/** A learner asks for somebody else to look at the mark of one answer. It is answered once. */
@Entity
public class Appeal {

    /** From when the marks come out: long enough for who is away just then, short enough that the question is still fresh and the course can end. */
    static final Duration WINDOW = Duration.ofDays(14);
    /** So many of a learner in an offering are open or were turned down: enough for every real doubt, too few to appeal everything. */
    static final int MOST = 3;
    static final int LONGEST_REASON = 2000;
    /** As long as the reason of any change of a mark, in whose history it stands. */
    static final int LONGEST_ANSWER = 1000;

    @Id @GeneratedValue private Long id;
    @Version private int version;
    @ManyToOne(optional = false, fetch = LAZY) private Enrolment enrolment;
    @ManyToOne(optional = false, fetch = LAZY) private Response response;
    @Column(length = LONGEST_REASON) private String reason;
    private Instant sentAt;
    /** Which of the learner's appeals it uses up; null where it was given back or is rehearsed, so that the database lets each be used once. */
    private Integer place;
    @Enumerated(STRING) private AppealState state = AppealState.OPEN;
    private BigDecimal pointsBefore;
    private BigDecimal pointsAfter;
    @Column(length = LONGEST_ANSWER) private String answer;
    @ManyToOne(fetch = LAZY) private Member answeredBy;
    private Instant answeredAt;

    protected Appeal() {}

    /**
     * @param since when the marks came out
     * @param taken the places the learner's other appeals use up
     */
    Appeal(Enrolment enrolment, Response response, String reason, Instant since, Collection<Integer> taken, Instant now) {
        if (!inTime(since, now)) {
            throw new Unfit("appeal.tooLate");
        }
        this.enrolment = enrolment;
        this.response = response;
        this.reason = said(reason, LONGEST_REASON, "appeal.reasonUnfit");
        this.sentAt = now;
        this.place = enrolment.testRun() ? null : free(taken);
        this.pointsBefore = response.points();
    }

    static boolean inTime(Instant since, Instant now) {
        return now.isBefore(since.plus(WINDOW));
    }

    private static int free(Collection<Integer> taken) {
        return IntStream.rangeClosed(1, MOST).filter(place -> !taken.contains(place)).findFirst().orElseThrow(() -> new Unfit("appeal.noneLeft", MOST));
    }

    /** @throws Unfit when somebody was quicker, or nothing is said to the learner */
    void expectAnswer(String words) {
        if (state != AppealState.OPEN) {
            throw new Unfit("appeal.answeredAlready");
        }
        said(words, LONGEST_ANSWER, "appeal.answerUnfit");
    }

    void stands(String words, Member by, Instant now) {
        answer(AppealState.STANDS, words, by, now);
        pointsAfter = response.points();
    }

    /** @param before what the answer earned until now; what it earns from now on, it says itself */
    void otherMark(BigDecimal before, String words, Member by, Instant now) {
        answer(AppealState.OTHER_MARK, words, by, now);
        pointsBefore = before;
        pointsAfter = response.points();
    }

    /** The question was repaired; what the answer earns by that, its attempt says once it is marked anew. */
    void repaired(String words, Member by, Instant now) {
        answer(AppealState.REPAIRED, words, by, now);
    }

    private void answer(AppealState outcome, String words, Member by, Instant now) {
        expectAnswer(words);
        state = outcome;
        answer = said(words, LONGEST_ANSWER, "appeal.answerUnfit");
        answeredBy = by;
        answeredAt = now;
        if (outcome.accepted()) {
            place = null;
        }
    }

    /** @return points as they are kept: whole hundredths, from nothing to all the question is worth, and other than those it has */
    BigDecimal other(BigDecimal points) {
        var given = points == null ? null : points.setScale(2, RoundingMode.HALF_UP);
        if (given == null || given.signum() < 0 || given.compareTo(response.marks()) > 0) {
            throw new Unfit("appeal.pointsUnfit", response.marks());
        }
        if (given.compareTo(response.points()) == 0) {
            throw new Unfit("appeal.sameMark");
        }
        return given;
    }

    private static String said(String words, int longest, String otherwise) {
        if (words == null || words.isBlank() || words.strip().length() > longest) {
            throw new Unfit(otherwise, longest);
        }
        return words.strip();
    }

    Long id() {
        return id;
    }

    Enrolment enrolment() {
        return enrolment;
    }

    Response response() {
        return response;
    }

    /** Whether it is made to see how it goes, and counts nowhere. */
    boolean testRun() {
        return enrolment.testRun();
    }

    String reason() {
        return reason;
    }

    Instant sentAt() {
        return sentAt;
    }

    Integer place() {
        return place;
    }

    AppealState state() {
        return state;
    }

    BigDecimal pointsBefore() {
        return pointsBefore;
    }

    /** @return what the answer earned when it was answered; {@code null} before, and where its question was repaired */
    BigDecimal pointsAfter() {
        return pointsAfter;
    }

    String answer() {
        return answer;
    }

    Instant answeredAt() {
        return answeredAt;
    }
}
