package org.roundtable.regrade;

import static org.roundtable.access.Permission.RELEASE_GRADES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.roundtable.access.Guard;
import org.roundtable.assessment.Assessment;
import org.roundtable.assessment.Assessments;
import org.roundtable.attempt.Deciding;
import org.roundtable.attempt.Remarking;
import org.roundtable.attempt.Rulings;
import org.roundtable.attempt.RulingUnfit;
import org.roundtable.attempt.Treatment;
import org.roundtable.audit.AuditTrail;
import org.roundtable.course.Offering;
import org.roundtable.course.Offerings;
import org.roundtable.question.Content;
import org.roundtable.question.QuestionVersion;
import org.roundtable.shared.NotThere;

/** How a team repairs a question of a test after it was asked: look first, then decide; and take it back. */
@Stateless
public class Regrading {

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Offerings offerings;
    @Inject Assessments assessments;
    @Inject Rulings rulings;
    @Inject AskedQuestions questions;
    @Inject Foreseeing foreseeing;
    @Inject Deciding deciding;
    @Inject Remarking remarking;
    @Inject Regrades regrades;
    @Inject AuditTrail audit;

    /** What a decision is about. */
    private record Where(Offering offering, Assessment test) {}

    public RegradeSheet test(Long offering, Long activity) {
        var where = led(offering, activity);
        var standing = rulings.all(offering, where.test.id()).stream().filter(ruling -> ruling.standing()).toList();
        return new RegradeSheet(offering, activity, where.test.activity().title(), where.offering.title(), questions.rows(offering, where.test.id(), standing),
            regrades.of(offering, activity).stream().map(RegradeRow::of).toList());
    }

    public QuestionInTest question(Long offering, Long activity, Long question) {
        var where = led(offering, activity);
        return questions.sheet(where.offering, where.test, asked(where, question), rulings.all(offering, where.test.id()));
    }

    /** @return every mark, pass and certificate the decision would change; nothing is stored */
    public DryRun look(Long offering, Long activity, RulingWish wish, int page) {
        var where = led(offering, activity);
        var version = asked(where, wish.question());
        return foreseeing.of(where.offering, where.test, wish.question(), wish.treatment(), corrected(version, wish), page);
    }

    /** @return what taking a decision back would change; nothing is stored */
    public DryRun lookBack(Long offering, Long activity, Long question, int page) {
        var where = led(offering, activity);
        asked(where, question);
        return foreseeing.of(where.offering, where.test, question, null, null, page);
    }

    /** Decides: from now on it is marked so, and a job marks anew what was settled before. */
    public void decide(Long offering, Long activity, RulingWish wish) {
        var where = led(offering, activity);
        var now = clock.instant();
        var version = asked(where, wish.question());
        if (wish.treatment() == Treatment.DROP && questions.anythingLeftEmpty(offering, where.test.id(), wish.question())) {
            throw new RulingUnfit("attempt.rulingNothingLeft");
        }
        var ruling = deciding.decide(where.offering, activity, wish.question(), wish.treatment(), corrected(version, wish), wish.reason(), guard.caller(), now);
        regrades.add(new Regrade(ruling, false, remarking.ahead(offering, where.test.id()).size(), now));
        audit.add(guard.caller(), "regrade.decided", "ruling", ruling.id(), where.offering.place(), wish.treatment() + ": " + ruling.reason());
    }

    /** Takes a decision back; what was marked by it is marked as before. */
    public void revert(Long ruling, String why) {
        var found = rulings.by(ruling).orElseThrow(NotThere::new);
        guard.require(RELEASE_GRADES, found.offering().place());
        if (found.standing()) {
            var now = clock.instant();
            var reverted = deciding.revert(found, why, guard.caller(), now);
            regrades.add(new Regrade(reverted, true, remarking.ahead(found.offering().id(), found.assessment().id()).size(), now));
            audit.add(guard.caller(), "regrade.reverted", "ruling", ruling, found.offering().place(), reverted.revertReason());
        }
    }

    private Content corrected(QuestionVersion asked, RulingWish wish) {
        if (!wish.treatment().byNewKey()) {
            return null;
        }
        return wish.version() == null ? Key.corrected(asked.content(), wish.right())
            : questions.version(wish.version()).filter(version -> version.question().id().equals(asked.question().id())).orElseThrow(NotThere::new).content();
    }

    private QuestionVersion asked(Where where, Long question) {
        return questions.version(question).filter(version -> version.question().course().id().equals(where.offering.course().id())).orElseThrow(NotThere::new);
    }

    private Where led(Long offering, Long activity) {
        var found = offerings.by(offering).orElseThrow(NotThere::new);
        guard.require(RELEASE_GRADES, found.place());
        return new Where(found, assessments.of(found, activity));
    }
}
