package org.roundtable.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.roundtable.course.Offering;
import org.roundtable.network.Members;
import org.roundtable.question.Content;
import org.roundtable.question.QuestionVersion;
import org.roundtable.shared.NotThere;

/** Decides about questions after they were asked, for packages above. What is settled later is marked so; what is settled already, by {@link Remarking}. */
@Dependent
public class Deciding {

    @PersistenceContext EntityManager em;
    @Inject Rulings rulings;
    @Inject Members members;

    /** A decision about a question takes the place of an earlier one. @return it, stored */
    public Ruling decide(Offering offering, Long activity, Long question, Treatment treatment, Content corrected, String reason, Long by, Instant now) {
        rulings.hold(offering);
        var test = rulings.test(activity).orElseThrow(NotThere::new);
        var known = rulings.all(offering.id(), test.id());
        var member = members.reference(by);
        var edition = next(known);
        for (var earlier : known) {
            if (earlier.standing() && earlier.questionVersion().id().equals(question)) {
                earlier.revert(reason, edition++, member, now);
            }
        }
        em.flush();
        var ruling = new Ruling(offering, test, em.getReference(QuestionVersion.class, question), treatment, corrected, reason, edition, member, now);
        rulings.add(ruling);
        em.flush();
        return ruling;
    }

    /** What was asked counts again as it was asked. @return the ruling, reverted */
    public Ruling revert(Ruling ruling, String why, Long by, Instant now) {
        rulings.hold(ruling.offering());
        em.refresh(ruling);
        ruling.revert(why, next(rulings.all(ruling.offering().id(), ruling.assessment().id())), members.reference(by), now);
        em.flush();
        return ruling;
    }

    private static int next(List<Ruling> known) {
        return known.stream().mapToInt(Ruling::lastEdition).max().orElse(0) + 1;
    }
}
