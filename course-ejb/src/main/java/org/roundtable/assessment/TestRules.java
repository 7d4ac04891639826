package org.roundtable.assessment;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.List;

/** How a test is sat, apart from what is asked. */
@Embeddable
public record TestRules(TimeRules time, TakingRules taking, EntryRules entry, ReviewRules review) {

    /** @return the same with another time */
    public TestRules timed(TimeRules time) {
        return new TestRules(time, taking, entry, review);
    }

    public TestRules taken(TakingRules taking) {
        return new TestRules(time, taking, entry, review);
    }

    public TestRules entered(EntryRules entry) {
        return new TestRules(time, taking, entry, review);
    }

    public TestRules reviewed(ReviewRules review) {
        return new TestRules(time, taking, entry, review);
    }

    /** @return the names of those rules that are not as in {@code other}, such as {@code minutes} */
    public List<String> differencesFrom(TestRules other) {
        return Differences.between(this, other);
    }

    /** @return the same for learners, without what only the team may know */
    public TestRules told() {
        return entered(entry.told());
    }

    /** @return how long one may take, {@code null} for as long as the test is open */
    public Integer minutes() {
        return time.minutes();
    }

    public LateStart lateStart() {
        return time.lateStart();
    }

    public Expiry expiry() {
        return time.expiry();
    }

    /** @return how often one may sit it, {@code null} for as often as one likes */
    public Integer attempts() {
        return taking.attempts();
    }

    public int delayMinutes() {
        return taking.delayMinutes();
    }

    public GradingMethod method() {
        return taking.method();
    }

    /** @return what must be reached to pass, {@code null} where nothing is decided by it */
    public BigDecimal cutPercent() {
        return taking.cutPercent();
    }

    public boolean shuffled() {
        return taking.shuffled();
    }

    public int perPage() {
        return taking.perPage();
    }

    public Navigation navigation() {
        return taking.navigation();
    }

    /** Whether learners say how sure they are, and are marked by it. */
    public boolean certainty() {
        return taking.certainty();
    }

    public boolean honour() {
        return entry.honour();
    }

    /** @return how many more times one may sit it after {@code taken}; never less than 0 */
    public int attemptsLeft(int taken) {
        return taking.attemptsLeft(taken);
    }

    /** @return from when on learners see what they earned, in words for them */
    public Reveal marksFrom(Kind kind) {
        return review.first(Shown.MARKS).map(moment -> switch (moment) {
            case DURING, JUST_AFTER -> Reveal.AFTER_HAND_IN;
            case AFTER_CLOSE -> Reveal.AFTER_CLOSE;
            case AFTER_RELEASE -> kind == Kind.BASELINE ? Reveal.AFTER_EXAM : Reveal.AFTER_RELEASE;
        }).orElse(Reveal.NEVER);
    }
}
