package org.roundtable.review;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.roundtable.assignment.Submission;
import org.roundtable.enrolment.Enrolment;
import org.roundtable.rubric.Picks;

/** What one learner says of another's work: taken for a while, written, and handed in once. There is one of each reviewer and work. */
@Entity
public class Review {

    /** How long a work stays with who took it: a working day, so that one who forgets keeps it from nobody for long. */
    static final Duration LEASE = Duration.ofHours(8);
    static final int LONGEST = 4000;

    @Id @GeneratedValue private Long id;
    @Version private int version;
    @ManyToOne(optional = false, fetch = LAZY) private ReviewRound round;
    @ManyToOne(optional = false, fetch = LAZY) private Submission work;
    @ManyToOne(optional = false, fetch = LAZY) private Enrolment reviewer;
    private int number;
    /** True for the one the reviewer has in hand, and null for any other, so that the database lets there be only one. */
    private Boolean inHand;
    private Instant leaseUntil;
    private boolean givenBack;
    @Column(length = LONGEST) private String text = "";
    private String picks;
    private long revision;
    private Instant doneAt;

    protected Review() {}

    Review(ReviewRound round, Submission work, Enrolment reviewer, Instant now) {
        if (work.enrolment().id().equals(reviewer.id())) {
            throw new Unfit("review.ownWork");
        }
        this.round = round;
        this.work = work;
        this.reviewer = reviewer;
        take(now);
    }

    /** Takes it, or takes it once more after it went back; what was written is still there. */
    void take(Instant now) {
        if (done()) {
            throw new Unfit("review.doneAlready");
        }
        number = work.handIns();
        inHand = true;
        leaseUntil = now.plus(LEASE);
        givenBack = false;
    }

    void giveBack() {
        letGo();
        givenBack = true;
    }

    /** Its time is up, and the reviewer goes on to another. */
    void letGo() {
        expectInHand();
        inHand = null;
    }

    /** @return whether it is kept; a tab that has not seen the newest overwrites nothing */
    boolean draft(String words, Picks levels, long seen) {
        expectInHand();
        limit(words);
        if (words.equals(text) && levels.equals(picks())) {
            return true;
        }
        if (seen != revision) {
            return false;
        }
        write(words, levels);
        return true;
    }

    /** Hands it in, also when its time is up: what was written is not lost. Handed in once, it can still be put better. */
    void handIn(String words, Picks levels, long seen, Instant now) {
        if (done() && words.strip().equals(text) && levels.equals(picks())) {
            return;
        }
        if (!done()) {
            expectInHand();
        }
        limit(words);
        if (words.isBlank()) {
            throw new Unfit("review.textNeeded", LONGEST);
        }
        var rubric = round.facts().rubric();
        if (IntStream.range(0, rubric.criteria().size()).anyMatch(criterion -> levels.in(rubric, criterion).isEmpty())) {
            throw new Unfit("review.levelsNeeded");
        }
        if (seen != revision) {
            throw new NewerReview();
        }
        write(words.strip(), levels);
        doneAt = done() ? doneAt : now;
        inHand = null;
    }

    private void write(String words, Picks levels) {
        text = words;
        picks = levels.stored();
        revision++;
    }

    private void expectInHand() {
        if (!inHand()) {
            throw new Unfit("review.wentBack");
        }
    }

    private static void limit(String words) {
        if (words.length() > LONGEST) {
            throw new Unfit("review.textTooLong", LONGEST);
        }
    }

    /** @return whether it is being written, and its time is not up */
    boolean live(Instant now) {
        return inHand() && now.isBefore(leaseUntil);
    }

    boolean inHand() {
        return inHand != null;
    }

    boolean done() {
        return doneAt != null;
    }

    boolean givenBack() {
        return givenBack;
    }

    public Long id() {
        return id;
    }

    public ReviewRound round() {
        return round;
    }

    Submission work() {
        return work;
    }

    /** @return which hand-in of the work it is of */
    int number() {
        return number;
    }

    Instant leaseUntil() {
        return leaseUntil;
    }

    String text() {
        return text;
    }

    Picks picks() {
        return Picks.of(picks);
    }

    long revision() {
        return revision;
    }
}
