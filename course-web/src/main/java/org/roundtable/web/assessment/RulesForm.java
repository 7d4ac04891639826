package org.roundtable.web.assessment;

import java.io.Serializable;
import org.roundtable.assessment.TestRules;

/** The rules of a test while they are typed. */
public class RulesForm implements Serializable {

    private final TimeForm time;
    private final TakingForm taking;
    private final EntryForm entry;
    private final ReviewForm review;

    private RulesForm(TestRules rules) {
        time = TimeForm.of(rules.time());
        taking = TakingForm.of(rules.taking());
        entry = EntryForm.of(rules.entry());
        review = ReviewForm.of(rules.review());
    }

    static RulesForm of(TestRules rules) {
        return new RulesForm(rules);
    }

    TestRules rules() {
        return new TestRules(time.rules(), taking.rules(), entry.rules(), review.rules());
    }

    public TimeForm getTime() {
        return time;
    }

    public TakingForm getTaking() {
        return taking;
    }

    public EntryForm getEntry() {
        return entry;
    }

    public ReviewForm getReview() {
        return review;
    }
}
